package id.mentas.engine.schema;

import id.mentas.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Writes down what today's migrations make; run at a release, with the file to write as argument (docs/migrations.md). */
class ReleaseDump {

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        try (var connection =
                new MigratedDatabase(TestDatabase.fresh()).migrate().connect()) {
            Files.writeString(
                    file,
                    SchemaDump.of(connection).stream().collect(Collectors.joining(";\n\n", "", ";\n")),
                    StandardCharsets.UTF_8);
        }
    }

    private ReleaseDump() {}
}
