package redress.codegen;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

/**
 * Writes the typed tables of jOOQ from the Flyway migrations, on a throw-away PostgreSQL, so that a migration that
 * breaks a query breaks the build. Does nothing while the migrations are the ones it last ran for.
 */
public final class GenerateTables {

    private GenerateTables() {}

    public static void main(String[] arguments) throws Exception {
        var migrations = Path.of(arguments[0]);
        var output = Path.of(arguments[1]);
        var stamp = output.resolve("migrations.sha256");
        var digest = digest(migrations);
        if (Files.exists(stamp) && Files.readString(stamp).equals(digest)) {
            return;
        }
        try (var postgres = EmbeddedPostgres.start()) {
            Flyway.configure()
                    .dataSource(postgres.getPostgresDatabase())
                    .locations("filesystem:" + migrations)
                    .load()
                    .migrate();
            GenerationTool.generate(new Configuration()
                    .withJdbc(new Jdbc().withUrl(postgres.getJdbcUrl("postgres", "postgres")))
                    .withGenerator(new Generator()
                            .withDatabase(new Database()
                                    .withName("org.jooq.meta.postgres.PostgresDatabase")
                                    .withInputSchema("public")
                                    .withOutputSchemaToDefault(true)
                                    .withExcludes("flyway_schema_history"))
                            .withGenerate(new Generate().withRecords(false).withComments(false))
                            .withTarget(new Target()
                                    .withPackageName("redress.tables")
                                    .withDirectory(output.toString()))));
        }
        Files.writeString(stamp, digest);
    }

    private static String digest(Path migrations) throws Exception {
        var sha = MessageDigest.getInstance("SHA-256");
        for (var file : sorted(migrations)) {
            sha.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            sha.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static List<Path> sorted(Path migrations) throws IOException {
        try (var files = Files.list(migrations)) {
            return files.sorted().toList();
        }
    }
}
