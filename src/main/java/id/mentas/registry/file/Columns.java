package id.mentas.registry.file;

import id.mentas.registry.place.RegionScheme;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The names under which columns may stand in a file: the office's data. */
@Repository
class Columns {

    private final JdbcClient jdbc;

    Columns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Looks for the columns of a kind of file by the names of this moment. */
    HeadingCheck of(FileKind kind, RegionScheme scheme, LeftOut leftOut) {
        return new ColumnFinder(
                all().entrySet().stream()
                        .filter(named -> kind.columns().contains(named.getValue()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                kind,
                scheme,
                leftOut);
    }

    /** Names of columns that files of an area need not be read for: its own and those of all. */
    Set<String> leftOut(String area) {
        return Set.copyOf(jdbc.sql("select name from registry_left_out_column where area in ('64', ?)")
                .param(area)
                .query(String.class)
                .list());
    }

    /** The names with their areas; null for those of every area. */
    List<LeftOutName> leftOutNames(@Nullable String area) {
        return jdbc.sql(
                        """
                        select area, name from registry_left_out_column where area = '64' or ?::text is null or area = ?
                        order by area, name
                        """)
                .params(area, area)
                .query(LeftOutName.class)
                .list();
    }

    void leaveOut(String area, Collection<String> names) {
        names.forEach(name -> jdbc.sql(
                        "insert into registry_left_out_column (area, name) values (?, ?) on conflict do nothing")
                .params(area, name)
                .update());
    }

    boolean readAgain(String area, String name) {
        return jdbc.sql("delete from registry_left_out_column where area = ? and name = ?")
                        .params(area, name)
                        .update()
                == 1;
    }

    Map<String, Column> all() {
        return jdbc
                .sql("select name, field from registry_column")
                .query((row, number) -> Map.entry(row.getString("name"), Column.valueOf(row.getString("field"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Every name, by column and then by name; the column's own first. */
    List<ColumnName> names() {
        return all().entrySet().stream()
                .map(named -> ColumnName.of(named.getKey(), named.getValue()))
                .sorted(Comparator.comparing((ColumnName name) -> Column.of(name.column()))
                        .thenComparing(name -> !name.own())
                        .thenComparing(ColumnName::name))
                .toList();
    }

    Optional<Column> meaning(String name) {
        return Optional.ofNullable(all().get(name));
    }

    /** Answers whether it was new. */
    boolean add(String name, Column column) {
        return jdbc.sql("insert into registry_column (name, field) values (?, ?) on conflict (name) do nothing")
                        .params(name, column.name())
                        .update()
                == 1;
    }

    boolean remove(String name) {
        return jdbc.sql("delete from registry_column where name = ?")
                        .param(name)
                        .update()
                == 1;
    }
}
