package redress.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Makes a register of any size out of the real one: rows are drawn from it, so kinds, delays and outcomes keep their
 * shares, and every date of a row is moved by the same number of days within its report year, whose words it uses.
 */
final class RegisterMaker {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Pattern A_DATE = Pattern.compile("\\b\\d{2}/\\d{2}/\\d{4}\\b");

    private final Random random = new Random(20_260_401L);

    /** Writes representations.csv and compliments.csv with {@code cases} rows together. */
    void write(Path real, Path folder, int cases) throws IOException {
        var representations = Files.readAllLines(real.resolve("representations.csv"));
        var compliments = Files.readAllLines(real.resolve("compliments.csv"));
        var share = (double) representations.size() / (representations.size() + compliments.size());
        var ofThese = (int) Math.round(cases * share);
        file(folder.resolve("representations.csv"), representations, "R", ofThese);
        file(folder.resolve("compliments.csv"), compliments, "C", cases - ofThese);
    }

    private void file(Path file, List<String> real, String letter, int rows) throws IOException {
        try (BufferedWriter output = Files.newBufferedWriter(file)) {
            output.write(real.getFirst());
            output.newLine();
            for (var row = 1; row <= rows; row++) {
                var drawn = real.get(1 + random.nextInt(real.size() - 1));
                output.write("%s%08d%s".formatted(letter, row, moved(drawn.substring(drawn.indexOf(',')))));
                output.newLine();
            }
        }
    }

    /** A row whose first date is moved to a day of its report year, and every other by as much. */
    private String moved(String row) {
        var dates = new ArrayList<LocalDate>();
        var found = A_DATE.matcher(row);
        while (found.find()) {
            dates.add(LocalDate.parse(found.group(), DATE));
        }
        var received = dates.getFirst();
        var yearBegins = LocalDate.of(received.getYear() - (received.getMonthValue() < 4 ? 1 : 0), 4, 1);
        var days = yearBegins.plusDays(random.nextInt(365)).toEpochDay() - received.toEpochDay();
        return A_DATE.matcher(row)
                .replaceAll(
                        date -> DATE.format(LocalDate.parse(date.group(), DATE).plusDays(days)));
    }
}
