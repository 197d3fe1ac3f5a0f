package id.mentas.grant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Business types and the goods for each, with ceiling prices: the office's data. */
@Repository
public class Catalogue {

    private final JdbcClient jdbc;

    Catalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Active business types, code to Indonesian name. */
    public Map<String, String> businessTypes() {
        Map<String, String> types = new LinkedHashMap<>();
        jdbc.sql("select code, name from business_type where active order by name")
                .query(row -> {
                    types.put(row.getString("code"), row.getString("name"));
                });
        return types;
    }

    public String businessName(String code) {
        return jdbc.sql("select name from business_type where code = ?")
                .param(code)
                .query(String.class)
                .optional()
                .orElse(code);
    }

    public List<CatalogueItem> items(String businessType) {
        return jdbc.sql("select * from catalogue_item where business_type = ? and active order by name, code")
                .param(businessType)
                .query((row, number) -> new CatalogueItem(
                        row.getString("code"),
                        row.getString("business_type"),
                        row.getString("name"),
                        row.getString("specification"),
                        row.getString("unit"),
                        Money.of(row.getLong("ceiling_price"))))
                .list();
    }

    public Optional<CatalogueItem> item(String code) {
        return jdbc.sql("select * from catalogue_item where code = ?")
                .param(code)
                .query((row, number) -> new CatalogueItem(
                        row.getString("code"),
                        row.getString("business_type"),
                        row.getString("name"),
                        row.getString("specification"),
                        row.getString("unit"),
                        Money.of(row.getLong("ceiling_price"))))
                .optional();
    }
}
