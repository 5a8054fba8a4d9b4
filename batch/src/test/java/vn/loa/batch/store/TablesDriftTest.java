package vn.loa.batch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.codegen.DefaultGeneratorStrategy;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.Definition;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Strategy;
import org.jooq.meta.jaxb.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.batch.TestServer;

/**
 * The classes in {@code store.tables} are what jOOQ makes of the migrations. To make them anew after a migration:
 * {@code ./mvnw -pl batch -am test -Dtest=TablesDriftTest -Dloa.tables.write=true -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class TablesDriftTest {
    private static final String PACKAGE = "vn.loa.batch.store.tables";
    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void committedClassesAreThoseOfTheMigrations(@TempDir Path directory) throws Exception {
        boolean write = Boolean.getBoolean("loa.tables.write");
        generate(write ? SOURCES : directory);

        assertThat(sources(SOURCES)).isEqualTo(sources(write ? SOURCES : directory));
    }

    private static void generate(Path directory) throws Exception {
        DataSource database = TestServer.freshDatabase();
        Migrations.bringUpToDate(database);
        try (Connection connection = database.getConnection()) {
            GenerationTool tool = new GenerationTool();
            tool.setConnection(connection);
            tool.run(new Configuration()
                    .withGenerator(new Generator()
                            .withStrategy(new Strategy().withName(OnePackage.class.getName()))
                            .withDatabase(new Database()
                                    .withName("org.jooq.meta.postgres.PostgresDatabase")
                                    .withInputSchema("loa")
                                    .withExcludes("batch_.*|flyway_.*")
                                    .withForcedTypes(new ForcedType()
                                            .withName("INSTANT")
                                            .withIncludeTypes("(?i:timestamp with time zone|timestamptz)")))
                            .withGenerate(new Generate()
                                    .withRecords(false)
                                    .withGeneratedAnnotation(false)
                                    .withGlobalRoutineReferences(false)
                                    .withIndexes(false)
                                    .withKeys(true))
                            .withTarget(new Target()
                                    .withPackageName(PACKAGE)
                                    .withDirectory(directory.toString())
                                    .withClean(true))));
        }
    }

    private static Map<String, String> sources(Path root) throws IOException {
        Path directory = root.resolve(PACKAGE.replace('.', '/'));
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                // From JDK 21 on, jOOQ also suppresses "this-escape".
                sources.put(
                        file.getFileName().toString(), Files.readString(file).replace(", \"this-escape\"", ""));
            }
        }
        sources.remove("package-info.java");
        return sources;
    }

    /** All classes in one package, so that the tables do not stand in {@code tables.tables}. */
    public static final class OnePackage extends DefaultGeneratorStrategy {
        @Override
        public String getJavaPackageName(Definition definition, Mode mode) {
            return getTargetPackage();
        }
    }
}
