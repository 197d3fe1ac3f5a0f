package id.mentas.engine.schema;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Fills the table of regions from the file beside its licence notice. */
@Component
class RegionTable extends ShippedStep {

    RegionTable() {
        super("1.00.02", "region places");
    }

    @Override
    public void migrate(Context context) throws Exception {
        try (var file = new BufferedReader(new InputStreamReader(
                        new ClassPathResource("wilayah/wilayah-64.csv").getInputStream(), StandardCharsets.UTF_8));
                var insert = context.getConnection()
                        .prepareStatement(
                                "insert into region (level, code, parent, name, bps_code) values (?, ?, ?, ?, ?)")) {
            file.readLine(); // the heading
            for (String line = file.readLine(); line != null; line = file.readLine()) {
                String[] cells = line.split(",", -1);
                insert.setString(1, cells[0]);
                insert.setString(2, cells[1].replace(".", ""));
                insert.setString(3, cells[2].isEmpty() ? null : cells[2].replace(".", ""));
                insert.setString(4, cells[3]);
                insert.setString(5, cells[4]);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
