package id.mentas.grant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The nominated persons, one record a case. */
@Repository
@Transactional
public class Persons {

    private final JdbcClient jdbc;

    Persons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound when the case has no person */
    public Person of(String caseNumber) {
        return jdbc.sql("select * from person where case_number = ?")
                .param(caseNumber)
                .query((row, number) -> new Person(
                        row.getString("case_number"),
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
        jdbc.sql(
                        """
                        insert into person (case_number, name, sex, birth_place, birth_date, address, rt, rw, phone, occupation, aid,
                            former_business, public_servant, source, data_date)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (case_number) do update set name = excluded.name, sex = excluded.sex,
                            birth_place = excluded.birth_place, birth_date = excluded.birth_date, address = excluded.address,
                            rt = excluded.rt, rw = excluded.rw, phone = excluded.phone, occupation = excluded.occupation,
                            aid = excluded.aid, former_business = excluded.former_business,
                            public_servant = excluded.public_servant, source = excluded.source, data_date = excluded.data_date
                        """)
                .params(
                        p.caseNumber(),
                        p.name(),
                        p.sex(),
                        p.birthPlace(),
                        p.birthDate(),
                        p.address(),
                        p.rt(),
                        p.rw(),
                        p.phone(),
                        p.occupation(),
                        p.aid(),
                        p.formerBusiness(),
                        p.publicServant(),
                        p.source(),
                        p.dataDate())
                .update();
    }
}
