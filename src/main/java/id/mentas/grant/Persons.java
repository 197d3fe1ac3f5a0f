package id.mentas.grant;

import id.mentas.common.NotFound;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The nominated persons, one record a case. */
@Repository
@Transactional
public class Persons {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    Persons(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** @throws NotFound when the case has no person */
    public Person of(String caseNumber) {
        return jdbc.sql("select * from person where case_number = ?")
                .param(caseNumber)
                .query((row, number) -> new Person(
                        row.getString("case_number"),
                        row.getString("village"),
                        row.getString("name"),
                        row.getString("sex"),
                        row.getString("birth_place"),
                        row.getDate("birth_date").toLocalDate(),
                        row.getString("address"),
                        row.getString("rt"),
                        row.getString("rw"),
                        row.getString("phone"),
                        row.getString("occupation"),
                        row.getString("aid"),
                        row.getString("former_business"),
                        row.getBoolean("public_servant"),
                        row.getString("source"),
                        row.getDate("data_date").toLocalDate()))
                .optional()
                .orElseThrow(() -> new NotFound("Data orang pada kasus ini tidak ditemukan."));
    }

    /** Writes the person of a case, or what was corrected of it. */
    public void write(Person p) {
        write(List.of(p));
    }

    /** Writes the persons of cases at once, or what was corrected of them. */
    public void write(List<Person> persons) {
        batch.batchUpdate(
                """
                insert into person (case_number, name, sex, birth_place, birth_date, address, rt, rw, phone, occupation, aid,
                    former_business, public_servant, source, data_date, village)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (case_number) do update set name = excluded.name, sex = excluded.sex,
                    birth_place = excluded.birth_place, birth_date = excluded.birth_date, address = excluded.address,
                    rt = excluded.rt, rw = excluded.rw, phone = excluded.phone, occupation = excluded.occupation,
                    aid = excluded.aid, former_business = excluded.former_business,
                    public_servant = excluded.public_servant, source = excluded.source, data_date = excluded.data_date,
                    village = excluded.village
                """,
                persons,
                1000,
                Persons::write);
    }

    /** Where the person lives from now on. */
    public void address(String caseNumber, String address, @Nullable String rt, @Nullable String rw) {
        jdbc.sql("update person set address = ?, rt = ?, rw = ? where case_number = ?")
                .params(address, rt, rw, caseNumber)
                .update();
    }

    private static void write(PreparedStatement statement, Person p) throws SQLException {
        statement.setString(1, p.caseNumber());
        statement.setString(2, p.name());
        statement.setString(3, p.sex());
        statement.setString(4, p.birthPlace());
        statement.setObject(5, p.birthDate());
        statement.setString(6, p.address());
        statement.setString(7, p.rt());
        statement.setString(8, p.rw());
        statement.setString(9, p.phone());
        statement.setString(10, p.occupation());
        statement.setString(11, p.aid());
        statement.setString(12, p.formerBusiness());
        statement.setBoolean(13, p.publicServant());
        statement.setString(14, p.source());
        statement.setObject(15, p.dataDate());
        statement.setString(16, p.village());
    }
}
