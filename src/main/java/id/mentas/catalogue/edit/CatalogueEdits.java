package id.mentas.catalogue.edit;

import id.mentas.common.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The catalogue as the office writes it: items, and prices that follow one another. */
@Repository
class CatalogueEdits {

    private static final String ENTRIES =
            """
            select i.code, i.business_type, i.name, i.specification, i.unit, i.active, p.area, p.ceiling_price, p.valid_from,
                   p.valid_until
            from catalogue_item i join catalogue_price p on p.item = i.code
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CatalogueEdits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All prices that ever were. @param businessType empty for all */
    List<CatalogueEntry> all(String businessType) {
        return jdbc.sql(ENTRIES + "where ? in ('', i.business_type) order by i.code, p.area, p.valid_from")
                .param(businessType)
                .query(CatalogueEdits::read)
                .list();
    }

    List<CatalogueEntry> of(String code) {
        return jdbc.sql(ENTRIES + "where i.code = ? order by p.area, p.valid_from desc")
                .param(code)
                .query(CatalogueEdits::read)
                .list();
    }

    /** Nobody else writes the catalogue until the transaction ends. */
    void lock() {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtext('catalogue'))")
                .query(Integer.class)
                .single();
    }

    /** A new item, or what changed of one. */
    void write(String code, String businessType, String name, String specification, String unit, boolean active) {
        jdbc.sql(
                        """
                        insert into catalogue_item (code, business_type, name, specification, unit, active) values (?, ?, ?, ?, ?, ?)
                        on conflict (code) do update set business_type = excluded.business_type, name = excluded.name,
                            specification = excluded.specification, unit = excluded.unit, active = excluded.active
                        """)
                .params(code, businessType, name, specification, unit, active)
                .update();
    }

    /** An item of the same name in the same business, under another code. */
    Optional<String> namesake(String code, String businessType, String name) {
        return jdbc
                .sql("select code from catalogue_item where code <> ? and business_type = ? and lower(name) = lower(?)")
                .params(code, businessType, name)
                .query(String.class)
                .stream()
                .findFirst();
    }

    /** Writes a price from a day on; the one before ends the day before, one that begins on that day is replaced. */
    void price(String code, String area, Money price, LocalDate from, @Nullable LocalDate until, String person) {
        jdbc.sql("delete from catalogue_price where item = ? and area = ? and valid_from = ?")
                .params(code, area, from)
                .update();
        jdbc.sql(
                        """
                        update catalogue_price set valid_until = ?
                        where item = ? and area = ? and valid_from < ? and (valid_until is null or valid_until >= ?)
                        """)
                .params(from.minusDays(1), code, area, from, from)
                .update();
        jdbc.sql(
                        """
                        insert into catalogue_price (item, area, ceiling_price, valid_from, valid_until, entered_by, entered_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(code)
                .param(area)
                .param(price.rupiah())
                .param(from)
                .param(until)
                .param(person)
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    /** The first later price of that place: a price without an end would run into it. */
    Optional<LocalDate> next(String code, String area, LocalDate from) {
        return jdbc.sql(
                        "select min(valid_from) from catalogue_price where item = ? and area = ? and valid_from > ? having min(valid_from) is not null")
                .params(code, area, from)
                .query(LocalDate.class)
                .optional();
    }

    private static CatalogueEntry read(ResultSet row, int number) throws SQLException {
        java.sql.Date until = row.getDate("valid_until");
        return new CatalogueEntry(
                row.getString("code"),
                row.getString("business_type"),
                row.getString("name"),
                row.getString("specification"),
                row.getString("unit"),
                row.getBoolean("active"),
                row.getString("area"),
                Money.of(row.getLong("ceiling_price")),
                row.getDate("valid_from").toLocalDate(),
                until == null ? null : until.toLocalDate());
    }
}
