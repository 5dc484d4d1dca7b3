package redress.platform.command;

import java.io.PrintStream;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far long work has come, once it begins: as a bar on a terminal, as a line now and then elsewhere. */
final class Watched implements AutoCloseable {

    private static final long UNKNOWN = -1;
    private static final long LINE_EVERY = 50_000;

    private final String name;
    private final PrintStream output;
    private final boolean terminal;
    private Optional<ProgressBar> bar = Optional.empty();
    private long done;
    private long told;

    private Watched(String name, PrintStream output, boolean terminal) {
        this.name = name;
        this.output = output;
        this.terminal = terminal;
    }

    /** For work whose length shows as it goes. */
    static Watched work(String name) {
        return new Watched(name, System.err, isTerminal());
    }

    private static boolean isTerminal() {
        return Optional.ofNullable(System.console())
                .filter(console -> console.isTerminal())
                .isPresent();
    }

    /** Told how much more was done. */
    void more(long amount) {
        at(done + amount, UNKNOWN);
    }

    /** Told how much was done of how much. */
    void at(long amount, long total) {
        done = amount;
        if (terminal && bar.isEmpty()) {
            bar = Optional.of(new ProgressBarBuilder()
                    .setTaskName(name)
                    .setInitialMax(UNKNOWN)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .build());
        }
        bar.ifPresent(shown -> shown.maxHint(total).stepTo(amount));
        if (bar.isEmpty() && done - told >= LINE_EVERY) {
            told = done;
            output.println(
                    total == UNKNOWN ? "%s: %,d".formatted(name, done) : "%s: %,d of %,d".formatted(name, done, total));
        }
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
