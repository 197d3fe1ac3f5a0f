package id.mentas.nomination.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.mentas.grant.CaseFacts;
import id.mentas.grant.CaseFacts.Desil;
import id.mentas.grant.CaseFacts.Livelihood;
import id.mentas.grant.CaseFacts.Moment;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Journal;
import id.mentas.grant.Outcome;
import id.mentas.grant.Persons;
import id.mentas.grant.Stage;
import id.mentas.letters.Letters;
import id.mentas.region.Regions;
import id.mentas.registry.file.FileSource;
import id.mentas.registry.place.RegionScheme;
import id.mentas.testing.Extract;
import id.mentas.testing.MentasTest;
import id.mentas.testing.Office;
import id.mentas.testing.SampleCases;
import id.mentas.testing.Sheets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a newer extract of the registry does to people who are known already. */
@MentasTest
class RegistryRefreshTest {

    private static final String UJOH_BILANG = "6411012001";
    private static final String LONG_BAGUN_ULU = "6411012002";
    private static final String SENYIUR = "6408012001";
    private static final String LONG_IRAM = "6407052010";

    @Autowired
    Office office;

    @Autowired
    SampleCases samples;

    @Autowired
    Cases cases;

    @Autowired
    Persons persons;

    @Autowired
    CaseFacts facts;

    @Autowired
    Regions regions;

    @Autowired
    Journal journal;

    @Autowired
    Letters letters;

    @Autowired
    RefreshIntake intake;

    @Autowired
    RefreshService service;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void writesANewerDesilDownWithSourceAndDate() {
        String caseNumber = samples.in(UJOH_BILANG, Stage.ASSESSMENT);
        String key = send("kab6411", extract().of(caseNumber, "desil", "4"));

        assertThat(facts.newestDesil(caseNumber)).contains(new Desil(Moment.REGISTRY, 4, "DTSEN", office.today()));
        assertThat(cases.get(caseNumber).desil()).isEqualTo(2);
        assertThat(found(key)).containsExactly(tuple(caseNumber, "DESIL_CHANGED", "2", "4"));
        assertThat(notes(caseNumber)).anyMatch(note -> note.endsWith(": desil 4, sebelumnya 2."));
        assertThat(office.fact(String.class, "select state from registry_refresh where key = ?", key))
                .isEqualTo("DONE");
    }

    /** A date that can't be would keep all news away for ever, that of a death as well. */
    @Test
    void believesNoDateAfterItsOwn() {
        String caseNumber = samples.in(UJOH_BILANG, Stage.ASSESSMENT);
        jdbc.sql("update person set data_date = '2099-01-10' where case_number = ?")
                .param(caseNumber)
                .update();
        jdbc.sql("update desil_reading set dated_on = '2099-01-10' where case_number = ?")
                .param(caseNumber)
                .update();
        String key = send("kab6411", extract().of(caseNumber, "desil", "4"));
        assertThat(found(key)).extracting(one -> one.toList().get(1)).containsExactly("DESIL_CHANGED");

        String later = send(
                "kab6411",
                extract()
                        .of(
                                caseNumber,
                                "desil",
                                "6",
                                "tanggal_data",
                                office.today().plusDays(1).toString()));
        assertThat(found(later)).extracting(one -> one.toList().get(1)).containsExactly("UNREADABLE");
    }

    @Test
    void changesNothingByOlderOrTheSameData() {
        String caseNumber = samples.in(UJOH_BILANG, Stage.ASSESSMENT);
        send("kab6411", extract().of(caseNumber, "desil", "4"));
        String[] older = {"desil", "6", "no_kk", "6411019999999999", "status_kependudukan", "MENINGGAL", "tanggal_data"
        };
        String sameDay = send(
                "kab6411", extract().of(caseNumber, with(older, office.today().toString())));
        String before = send(
                "kab6411",
                extract().of(caseNumber, with(older, office.today().minusDays(1).toString())));

        assertThat(found(sameDay)).extracting(one -> one.toList().get(1)).containsExactly("NOT_NEWER");
        assertThat(found(before)).extracting(one -> one.toList().get(1)).containsExactly("NOT_NEWER");
        assertThat(facts.desils(caseNumber)).hasSize(1);
        assertThat(notes(caseNumber)).hasSize(1);
        assertThat(cases.get(caseNumber).active()).isTrue();
    }

    @Test
    void reportsWhoHasVanishedFromACompleteExtractOnly() {
        String gone = samples.in(SENYIUR, Stage.MONITORING);
        String there = samples.in(SENYIUR, Stage.MONITORING);
        String unreadable = samples.in(SENYIUR, Stage.MONITORING);
        String elsewhere = samples.in(LONG_IRAM, Stage.MONITORING);

        String partial = send("kab6408", extract().of(there).of(unreadable, "desil", "11"));
        assertThat(found(partial))
                .containsExactlyInAnyOrder(
                        tuple(there, "DESIL_SAME", "2", "2"), tuple(unreadable, "UNREADABLE", null, null));

        office.move(Duration.ofDays(1));
        String complete = starts("kab6408", extract().of(there).of(unreadable, "desil", "11"), true);
        assertThat(found(complete))
                .contains(
                        tuple(gone, "VANISHED", null, null),
                        tuple(there, "DESIL_SAME", "2", "2"),
                        tuple(unreadable, "UNREADABLE", null, null))
                .doesNotContain(tuple(elsewhere, "VANISHED", null, null));
        assertThat(notes(gone)).anyMatch(note -> note.startsWith("Tidak ada lagi di registri"));
        assertThat(cases.get(gone).active()).isTrue();
        assertThat(office.fact(
                        String.class,
                        "select faults[1] from registry_refresh_fault f join registry_refresh r on r.id = f.refresh where r.key = ?",
                        complete))
                .isEqualTo("desil|DESIL_RANGE");
    }

    @Test
    void movesACaseWithinTheKabupatenOnlyAfterConfirmation() {
        String moves = samples.in(UJOH_BILANG, Stage.ASSESSMENT);
        String stays = samples.in(UJOH_BILANG, Stage.ASSESSMENT);
        String key = starts(
                "kab6411",
                extract().of(moves, "kode_desa", "64.11.01.2002").of(stays, "kode_desa", "64.11.01.2002"),
                false);

        assertThat(found(key)).contains(tuple(moves, "MOVED_WITHIN", UJOH_BILANG, LONG_BAGUN_ULU));
        assertThat(cases.get(moves).village()).isEqualTo(UJOH_BILANG);
        assertThat(notes(moves)).anyMatch(note -> note.contains("Menunggu kepastian petugas"));
        assertThatThrownBy(() -> office.as("kab6411")
                        .does("confirmRefreshEvents", key, decisions(row(moves, "END"), row(stays, "KEEP", "Ragu."))))
                .hasMessageContaining("di kabupaten/kota yang sama, jadi tidak diakhiri");

        office.as("kab6411")
                .does(
                        "confirmRefreshEvents",
                        key,
                        decisions(row(moves, "MOVE"), row(stays, "KEEP", "Hanya menumpang.")));

        assertThat(cases.get(moves).village()).isEqualTo(LONG_BAGUN_ULU);
        assertThat(cases.get(moves).active()).isTrue();
        assertThat(cases.get(stays).village()).isEqualTo(UJOH_BILANG);
        assertThat(notes(moves)).anyMatch(note -> note.startsWith("Desa kasus diubah dari Long Hurai"));
    }

    @Test
    void reportsANewFamilyCardAndWhoHasItAlready() {
        String mover = samples.in(UJOH_BILANG, Stage.ASSESSMENT);
        String host = samples.in(LONG_IRAM, Stage.ASSESSMENT);
        String alone = samples.in(UJOH_BILANG, Stage.ASSESSMENT);
        String hostCard = cases.get(host).noKk();
        jdbc.sql("insert into earlier_grant (nik, no_kk, scheme, granted_on) values (?, ?, 'KUBE', '2024-05-01')")
                .params("6407019999990001", hostCard)
                .update();
        String key = send("kab6411", extract().of(mover, "no_kk", hostCard).of(alone, "no_kk", "6411018888888888"));

        assertThat(found(key))
                .contains(
                        tuple(mover, "KK_CHANGED", cases.get(mover).noKk(), hostCard),
                        tuple(mover, "KK_TAKEN", cases.get(mover).noKk(), hostCard),
                        tuple(alone, "KK_CHANGED", cases.get(alone).noKk(), "6411018888888888"))
                .noneMatch(one ->
                        one.toList().get(0).equals(alone) && one.toList().get(1).equals("KK_TAKEN"));
        assertThat(office.fact(
                        String.class,
                        "select array_to_string(others, ' ') from registry_finding where case_number = ? and kind = 'KK_TAKEN'",
                        mover))
                .isEqualTo("KUBE/2024-05-01 " + host);
        assertThat(notes(mover))
                .anyMatch(note -> note.contains("sudah punya kasus atau bantuan lain"))
                .noneMatch(note -> note.contains(hostCard));
        assertThat(cases.get(mover).noKk()).isNotEqualTo(hostCard);
    }

    @Test
    void usesNothingOfSomebodyElseWithTheSameNumber() {
        String other = samples.in(UJOH_BILANG, Stage.ASSESSMENT);
        String renamed = samples.in(UJOH_BILANG, Stage.ASSESSMENT);
        String corrected = samples.in(UJOH_BILANG, Stage.ASSESSMENT);
        String key = send(
                "kab6411",
                extract()
                        .of(
                                other,
                                "nama",
                                "Bambang Wijaya",
                                "tanggal_lahir",
                                "1970-12-24",
                                "status_kependudukan",
                                "MENINGGAL")
                        .of(renamed, "nama", "Bambang Wijaya", "desil", "3")
                        .of(corrected, "tanggal_lahir", "1970-12-24", "desil", "3"));

        assertThat(found(key))
                .extracting(one -> one.toList().get(0), one -> one.toList().get(1))
                .containsExactlyInAnyOrder(
                        tuple(other, "OTHER_IDENTITY"),
                        tuple(renamed, "DESIL_CHANGED"),
                        tuple(corrected, "DESIL_CHANGED"));
        assertThat(facts.desils(other)).isEmpty();
        assertThat(notes(other))
                .containsExactly("Data DTSEN " + id.mentas.documents.Formats.date(office.today())
                        + ": NIK ini memakai nama dan tanggal lahir lain; data itu tidak dipakai. Periksa NIK-nya.");
        assertThat(cases.get(other).active()).isTrue();
    }

    @Test
    void endsWhomSomebodyConfirmsWhereTheyStandAndFreesTheirPlace() {
        String dead = waitsForItsDecree(UJOH_BILANG);
        String away = waitsForItsDecree(UJOH_BILANG);
        String far = waitsForItsDecree(UJOH_BILANG);
        String kept = waitsForItsDecree(UJOH_BILANG);
        String key = starts(
                "kab6411",
                extract()
                        .of(dead, "status_kependudukan", "MENINGGAL", "desil", "", "kode_desa", "", "no_kk", "")
                        .of(away, "kode_desa", LONG_IRAM)
                        .of(far, "kode_desa", "63.01.01.2001", "status_kependudukan", "pindah")
                        .of(kept, "status_kependudukan", "Meninggal"),
                false);

        assertThat(List.of(dead, away, far, kept))
                .allMatch(caseNumber -> cases.get(caseNumber).active());
        assertThat(office.as("kab6411").open("confirmRefreshEvents", key))
                .containsEntry("counts", "2 meninggal dunia, 2 pindah");
        assertThat(office.as("prov").tasks("confirmRefreshEvents")).isEmpty();
        assertThat(office.as("kab6402").tasks("confirmRefreshEvents")).isEmpty();
        Task task = office.as("kab6411").task("confirmRefreshEvents", key);
        assertThatThrownBy(() -> office.as("kab6411").submit(task, decisions(row(dead, "END"), row(kept, "KEEP"))))
                .hasMessage(
                        "Kasus " + kept + ": tulis alasan mengapa tetap berjalan walau data registri berkata lain.");
        assertThatThrownBy(() -> office.as("kab6411").submit(task, decisions(Map.of("caseNumber", dead))))
                .hasMessageContaining("pilih putusan untuk setiap kasus");

        office.as("kab6411")
                .does(
                        "confirmRefreshEvents",
                        key,
                        decisions(
                                row(dead, "END"),
                                row(away, "END"),
                                row(far, "END"),
                                row(kept, "KEEP", "Ditemui sehat oleh PSM.")));

        assertThat(cases.get(dead).outcome()).isEqualTo(Outcome.DIED);
        assertThat(cases.get(away).outcome()).isEqualTo(Outcome.MOVED);
        assertThat(cases.get(far).outcome()).isEqualTo(Outcome.MOVED);
        assertThat(cases.get(kept).active()).isTrue();
        assertThat(office.fact(String.class, "select state from approval_candidate where case_number = ?", dead))
                .isEqualTo("RELEASED");
        assertThat(letters.ofCase(dead))
                .extracting(letter -> letter.template().name())
                .containsExactly("CASE_ENDED");
        assertThat(notes(away))
                .anyMatch(note -> note.startsWith("Dipastikan dari data registri: pindah ke Long Iram Ilir"));
        assertThat(notes(kept))
                .anyMatch(note -> note.equals(
                        "Data registri menyebut meninggal dunia; kasus tetap berjalan. Ditemui sehat oleh PSM."));
        assertThat(office.fact(Long.class, "select count(*) from word where case_number in (?, ?)", dead, kept))
                .isEqualTo(1);
    }

    @Test
    void asksNoMoreOfWhomNewDataDoNotSpeak() {
        String kept = waitsForItsDecree(UJOH_BILANG);
        String key = starts("kab6411", extract().of(kept, "status_kependudukan", "MENINGGAL"), false);
        office.as("kab6411").does("confirmRefreshEvents", key, decisions(row(kept, "KEEP", "Ditemui sehat oleh PSM.")));
        String again = send(
                "kab6411", extract().of(kept, "status_kependudukan", "MENINGGAL", "catatan_lain", "kiriman kedua"));
        assertThat(found(again)).extracting(one -> one.toList().get(1)).containsExactly("NOT_NEWER");

        office.move(Duration.ofDays(1));
        String newer = starts("kab6411", extract().of(kept, "status_kependudukan", "MENINGGAL"), false);
        assertThat(office.as("kab6411").task("confirmRefreshEvents", newer)).isNotNull();
        office.as("kab6411").does("confirmRefreshEvents", newer, decisions(row(kept, "END")));
        assertThat(cases.get(kept).outcome()).isEqualTo(Outcome.DIED);
    }

    @Test
    void goesOnWhereAllHaveEndedBeforeAnybodyDecided() {
        String caseNumber = waitsForItsDecree(UJOH_BILANG);
        String key = starts("kab6411", extract().of(caseNumber, "status_kependudukan", "MENINGGAL"), false);
        office.as("kab6411")
                .starts(
                        "case-event",
                        Map.of(
                                "caseNumber",
                                caseNumber,
                                "event",
                                "WITHDRAWN",
                                "date",
                                office.today().toString(),
                                "reason",
                                "Mengundurkan diri kemarin."));
        office.as("kab6411").does("confirmRefreshEvents", key, Map.of("cases", List.of()));

        assertThat(cases.get(caseNumber).outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(office.fact(String.class, "select decision from registry_finding where case_number = ?", caseNumber))
                .isEqualTo("ENDED");
    }

    @Test
    void asksOfManyCasesBitByBitAndReminds() {
        Extract extract = extract();
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 42; i++) {
            many.add(samples.in(UJOH_BILANG, Stage.ASSESSMENT));
            extract.of(many.get(i), "status_kependudukan", "PINDAH");
        }
        String key = starts("kab6411", extract, false);
        Map<String, Object> form = office.as("kab6411").open("confirmRefreshEvents", key);
        assertThat(form).containsEntry("counts", "0 meninggal dunia, 42 pindah");
        assertThat(form.get("shown").toString()).startsWith("40 yang pertama");
        office.moveWorkingDays(5);
        assertThat(office.fact(
                        Long.class,
                        "select count(*) from letter where to_ref = 'dinsos-kab' and key like ?",
                        "%"
                                + office.as("kab6411")
                                        .task("confirmRefreshEvents", key)
                                        .getId() + "%"))
                .isPositive();

        office.as("kab6411").does("confirmRefreshEvents", key, keepAll(many.subList(0, 40)));
        assertThat(office.as("kab6411").open("confirmRefreshEvents", key))
                .containsEntry("counts", "0 meninggal dunia, 2 pindah");
        office.as("kab6411").does("confirmRefreshEvents", key, keepAll(many.subList(40, 42)));
        assertThat(many).allMatch(caseNumber -> cases.get(caseNumber).active());
    }

    @Test
    void letsASocialOfficeTouchOnlyTheCasesOfItsKabupaten() {
        String ours = samples.in(UJOH_BILANG, Stage.ASSESSMENT);
        String theirs = samples.in(LONG_IRAM, Stage.ASSESSMENT);
        String key = send(
                "kab6411",
                extract().of(ours, "desil", "3").of(theirs, "desil", "3", "status_kependudukan", "MENINGGAL"));

        assertThat(found(key)).containsExactly(tuple(ours, "DESIL_CHANGED", "2", "3"));
        assertThat(facts.desils(theirs)).isEmpty();
        assertThat(notes(theirs)).isEmpty();
        assertThatThrownBy(() -> office.as("psm641101")
                        .starts("registry-refresh", extract().of(ours).form(false)))
                .hasMessage("Berkas registri hanya dapat dikirim oleh Dinas Sosial.");
    }

    @Test
    void letsTheProvinceReachAllAndConfirmItself() {
        String mahulu = waitsForItsDecree(UJOH_BILANG);
        String kubar = samples.in(LONG_IRAM, Stage.ASSESSMENT);
        String key = starts(
                "prov", extract().of(mahulu, "status_kependudukan", "MENINGGAL").of(kubar, "desil", "5"), false);

        assertThat(found(key)).contains(tuple(mahulu, "DIED", null, null), tuple(kubar, "DESIL_CHANGED", "2", "5"));
        office.as("prov").does("confirmRefreshEvents", key, decisions(row(mahulu, "END")));
        assertThat(cases.get(mahulu).outcome()).isEqualTo(Outcome.DIED);
    }

    @Test
    void answersTheSameFileWithTheFirst() {
        String caseNumber = samples.in(UJOH_BILANG, Stage.ASSESSMENT);
        Extract extract = extract().of(caseNumber, "desil", "4");
        FileSource file = FileSource.of("registri.csv", extract.bytes());
        RefreshIntake.Taken first = intake.start(file, RegionScheme.KEMENDAGRI, false, "6411", "kab6411");
        office.settle();
        RefreshIntake.Taken again = intake.start(file, RegionScheme.KEMENDAGRI, false, "6411", "kab6411b");

        assertThat(first.already()).isFalse();
        assertThat(again.already()).isTrue();
        assertThat(again.refresh().id()).isEqualTo(first.refresh().id());
        assertThatThrownBy(() -> office.as("kab6411").starts("registry-refresh", extract.form(false)))
                .hasMessage("Berkas ini sudah dikirim sebagai pemutakhiran "
                        + first.refresh().number() + ". Hasilnya ada di halaman Pemutakhiran registri.");
        assertThat(facts.desils(caseNumber)).hasSize(1);
    }

    @Test
    void answersABadFileBeforeAnythingIsStored() {
        long before = office.fact(Long.class, "select count(*) from registry_refresh");
        Map<String, Object> form = new HashMap<>(extract().form(false));
        form.put(
                "file",
                org.camunda.bpm.engine.variable.Variables.fileValue("registri.csv")
                        .file("nik,no_kk,nama,kode_desa,sumber,tanggal_data\n1,2,3,4,5,6\n".getBytes())
                        .create());
        assertThatThrownBy(() -> office.as("kab6411").starts("registry-refresh", form))
                .hasStackTraceContaining("Kolom yang tidak ada: desil.");
        assertThat(office.fact(Long.class, "select count(*) from registry_refresh"))
                .isEqualTo(before);
    }

    @Test
    void goesOnWhereItStoodWithoutWritingTwice() {
        String caseNumber = samples.in(UJOH_BILANG, Stage.ASSESSMENT);
        FileSource file = FileSource.of(
                "registri.csv", extract().of(caseNumber, "desil", "4").bytes());
        long id = intake.take(file, RegionScheme.KEMENDAGRI, false, "6411", "kab6411")
                .id();
        transaction.executeWithoutResult(broken -> {
            intake.read(id);
            service.compare(id);
            broken.setRollbackOnly();
        });
        assertThat(facts.desils(caseNumber)).isEmpty();
        assertThat(intake.read(id)).isFalse();
        assertThat(intake.read(id)).isFalse();
        assertThat(service.compare(id)).isFalse();
        assertThat(service.compare(id)).isFalse();
        service.finish(id);
        assertThat(facts.desils(caseNumber)).hasSize(1);
        assertThat(notes(caseNumber)).hasSize(1);
    }

    @Test
    void keepsNobodyWhoIsNotKnown() {
        String caseNumber = samples.in(UJOH_BILANG, Stage.ASSESSMENT);
        Extract extract = extract();
        for (int i = 0; i < 20_500; i++) {
            extract.line(Map.of(
                    "nik",
                    "6411017001%06d".formatted(i),
                    "no_kk",
                    "6411010000%06d".formatted(i),
                    "nama",
                    "Warga " + i,
                    "kode_desa",
                    UJOH_BILANG,
                    "desil",
                    "3",
                    "sumber",
                    "DTSEN",
                    "tanggal_data",
                    office.today().toString()));
        }
        Refresh taken = intake.start(
                        FileSource.of(
                                "besar.csv",
                                extract.of(caseNumber, "desil", "3").bytes()),
                        RegionScheme.KEMENDAGRI,
                        false,
                        "6411",
                        "kab6411")
                .refresh();
        office.settle();

        assertThat(taken.parts()).isEqualTo(3);
        assertThat(found(taken.key())).containsExactly(tuple(caseNumber, "DESIL_CHANGED", "2", "3"));
        assertThat(office.fact(
                        Long.class,
                        """
                        select (select count(*) from registry_refresh_part where refresh = ?)
                            + (select count(*) from registry_refresh_line where refresh = ?)
                        """,
                        taken.id(),
                        taken.id()))
                .isZero();
    }

    @Test
    void translatesTheStatisticsAgencysNumbers() {
        String there = samples.in("6402012001", Stage.ASSESSMENT);
        String away = samples.in("6402012001", Stage.ASSESSMENT);
        String village = regions.name("6402012001");
        String kecamatan = regions.name("640201");
        Map<String, Object> form = new HashMap<>(extract()
                .of(there, "kode_desa", "6403010001", "nama_kecamatan", kecamatan, "nama_desa", village, "desil", "3")
                .of(away, "kode_desa", "6402050010", "nama_kecamatan", "Long Iram", "nama_desa", "Long Iram Ilir")
                .form(false));
        form.put("scheme", "BPS");
        String key = office.as("kab6402").starts("registry-refresh", form);
        assertThat(found(key))
                .containsExactlyInAnyOrder(
                        tuple(there, "DESIL_CHANGED", "2", "3"),
                        tuple(away, "DESIL_SAME", "2", "2"),
                        tuple(away, "MOVED_AWAY", "6402012001", LONG_IRAM));
        office.as("kab6402").does("confirmRefreshEvents", key, keepAll(List.of(away)));
    }

    @Test
    void readsWorkbooks() {
        String caseNumber = samples.in(UJOH_BILANG, Stage.ASSESSMENT);
        GrantCase c = cases.get(caseNumber);
        byte[] file = Sheets.of(List.of(
                List.of("NIK", "No KK", "Nama", "Kode Desa", "Desil", "Sumber", "Tanggal Data", "Luas Lantai"),
                List.of(
                        c.nik(),
                        c.noKk(),
                        persons.of(caseNumber).name(),
                        c.village(),
                        "4",
                        "DTSEN",
                        office.today().toString(),
                        "36")));
        Refresh taken = intake.start(
                        FileSource.of("registri.xlsx", file), RegionScheme.KEMENDAGRI, false, "6411", "kab6411")
                .refresh();
        office.settle();
        assertThat(found(taken.key())).containsExactly(tuple(caseNumber, "DESIL_CHANGED", "2", "4"));
        assertThat(taken.unreadColumns()).containsExactly("Luas Lantai");
    }

    @Test
    void tellsTheOutcomeWhatTheHelpHasDone() {
        String caseNumber = samples.in(UJOH_BILANG, Stage.REFERRAL);
        facts.desil(caseNumber, Moment.NOMINATION, 2, "DTSEN", office.today().minusYears(1));
        facts.livelihood(
                caseNumber,
                new Livelihood("ASSESSMENT", office.today().minusYears(1), "NONE", 1_000_000L, null, null, null));
        facts.livelihood(
                caseNumber, new Livelihood("VISIT_4", office.today(), "RUNNING", 1_800_000L, null, null, null));
        facts.reference(
                caseNumber, CaseFacts.Paper.HANDOVER, "BAST/1", office.today().minusMonths(6));
        send(
                "kab6411",
                extract()
                        .of(
                                caseNumber,
                                "desil",
                                "3",
                                "tanggal_data",
                                office.today().minusMonths(7).toString()));
        samples.start("outcome", caseNumber);
        office.settle();
        assertThat(office.as("prov").open("closeCase", caseNumber)).containsEntry("desilNow", "Belum diukur lagi");

        send("kab6411", extract().of(caseNumber, "desil", "6"));
        assertThat(facts.desils(caseNumber))
                .extracting(Desil::moment, Desil::desil)
                .containsExactly(tuple(Moment.NOMINATION, 2), tuple(Moment.REGISTRY, 3), tuple(Moment.FOLLOW_UP, 6));
        assertThat(office.as("prov").open("closeCase", caseNumber))
                .containsEntry("desilNow", "6")
                .containsEntry("proposed", "Mentas");
        office.as("prov").does("closeCase", caseNumber, Map.of("result", "GRADUATED"));
        assertThat(office.fact(
                        Integer.class, "select desil_now from outcome_measurement where case_number = ?", caseNumber))
                .isEqualTo(6);
    }

    private Extract extract() {
        return new Extract(cases, persons, office.today());
    }

    /** Sends an extract that ends nobody. */
    private String send(String user, Extract extract) {
        return starts(user, extract, false);
    }

    private String starts(String user, Extract extract, boolean complete) {
        return office.as(user).starts("registry-refresh", extract.form(complete));
    }

    private List<org.assertj.core.groups.Tuple> found(String key) {
        return jdbc.sql(
                        """
                        select f.case_number, f.kind, f.was, f.now from registry_finding f join registry_refresh r on r.id = f.refresh
                        where r.key = ?
                        """)
                .param(key)
                .query((row, number) -> tuple(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    private List<String> notes(String caseNumber) {
        return journal.of(caseNumber).stream().map(Journal.Entry::sentence).toList();
    }

    private String waitsForItsDecree(String village) {
        String caseNumber = samples.in(village, Stage.ASSESSMENT);
        samples.live(caseNumber, "callActivity_approval");
        office.settle();
        return caseNumber;
    }

    private static String[] with(String[] some, String last) {
        String[] all = java.util.Arrays.copyOf(some, some.length + 1);
        all[some.length] = last;
        return all;
    }

    @SafeVarargs
    private static Map<String, Object> decisions(Map<String, Object>... rows) {
        return Map.of("cases", List.of(rows));
    }

    private static Map<String, Object> keepAll(List<String> caseNumbers) {
        return Map.of(
                "cases",
                caseNumbers.stream()
                        .map(one -> row(one, "KEEP", "Masih di desa."))
                        .toList());
    }

    private static Map<String, Object> row(String caseNumber, String choice) {
        return row(caseNumber, choice, "");
    }

    private static Map<String, Object> row(String caseNumber, String choice, String reason) {
        return Map.of("caseNumber", caseNumber, "choice", choice, "reason", reason);
    }
}
