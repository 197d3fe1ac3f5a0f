package id.mentas.catalogue;

import id.mentas.common.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Business types and the goods for each, with ceiling prices: the office's data. */
@Repository
public class Catalogue {

    private static final String PRICED =
            """
            select i.code, i.business_type, i.name, i.specification, i.unit, p.ceiling_price
            from catalogue_item i
            cross join lateral (
                select ceiling_price from catalogue_price
                where item = i.code and area in (?, '64') and valid_from <= ? and (valid_until is null or valid_until >= ?)
                order by length(area) desc limit 1) p
            where true
            """;

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

    /** Active goods of a business with the ceiling price of that kabupaten/kota on that day; goods without one are left out. */
    public List<CatalogueItem> items(String businessType, String kabupaten, LocalDate day) {
        return jdbc.sql(PRICED + " and i.business_type = ? and i.active order by i.name, i.code")
                .params(kabupaten, day, day, businessType)
                .query(Catalogue::read)
                .list();
    }

    /** The item with the ceiling price of that kabupaten/kota on that day, of the province where it has none of its own. */
    public Optional<CatalogueItem> item(String code, String kabupaten, LocalDate day) {
        return jdbc.sql(PRICED + " and i.code = ?")
                .params(kabupaten, day, day, code)
                .query(Catalogue::read)
                .optional();
    }

    private static CatalogueItem read(ResultSet row, int number) throws SQLException {
        return new CatalogueItem(
                row.getString("code"),
                row.getString("business_type"),
                row.getString("name"),
                row.getString("specification"),
                row.getString("unit"),
                Money.of(row.getLong("ceiling_price")));
    }
}
