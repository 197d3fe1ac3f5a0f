package id.mentas.nomination.refresh;

import id.mentas.common.Refused;
import id.mentas.common.UploadedFile;
import id.mentas.documents.Formats;
import id.mentas.engine.form.TaskForm;
import id.mentas.nomination.NominationSettings;
import id.mentas.nomination.Uploaders;
import id.mentas.people.directory.People;
import id.mentas.region.Regions;
import id.mentas.registry.check.NominationRow;
import id.mentas.registry.file.FileSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of a refresh of the registry. */
@Configuration
class RefreshForms {

    @Bean
    TaskForm<RegistryRefresh> registryRefresh(RefreshIntake intake, NominationSettings settings, People people) {
        return TaskForm.of(RegistryRefresh.class, context -> Map.of(), (context, form) -> {
            String area = Uploaders.area(people.signedIn())
                    .orElseThrow(() -> new Refused("Berkas registri hanya dapat dikirim oleh Dinas Sosial."));
            Refresh taken =
                    intake.take(source(form.file(), settings), form.scheme(), form.complete(), area, context.person());
            Map<String, Object> facts = new HashMap<>(RefreshProcess.facts(taken));
            facts.put(TaskForm.BUSINESS_KEY, taken.key());
            return facts;
        });
    }

    private static FileSource source(UploadedFile file, NominationSettings settings) {
        if (file.content().length > settings.maxTasklistFile().toBytes()) {
            throw new Refused(
                    "file",
                    "Berkas lebih besar dari " + settings.maxTasklistFile().toMegabytes()
                            + " MB. Kirim lewat halaman Pemutakhiran registri.");
        }
        return FileSource.of(file.name(), file.content());
    }

    @Bean
    TaskForm<ConfirmRefreshEvents> confirmRefreshEvents(
            RefreshService service,
            Refreshes refreshes,
            RefreshFindings findings,
            RefreshWords words,
            Regions regions,
            RefreshSettings settings) {
        return TaskForm.of(
                ConfirmRefreshEvents.class,
                context -> {
                    Refresh refresh = refreshes.get(context.caseNumber());
                    List<RefreshFindings.Ending> shown = findings.undecided(refresh.id(), settings.confirmAtOnce());
                    Map<String, Object> facts = new HashMap<>(head(refresh, findings, shown.size()));
                    facts.put(
                            "cases",
                            shown.stream().map(one -> row(one, words, regions)).toList());
                    return facts;
                },
                (context, form) -> {
                    service.decide(context.caseNumber(), form, context.person());
                    return Map.of();
                });
    }

    private static Map<String, Object> head(Refresh refresh, RefreshFindings findings, int shown) {
        int died = findings.undecided(refresh.id(), Finding.Kind.DIED);
        int moved = findings.undecided(refresh.id(), Finding.Kind.MOVED_AWAY);
        int within = findings.undecided(refresh.id(), Finding.Kind.MOVED_WITHIN);
        return Map.of(
                "refresh",
                refresh.number(),
                "fileName",
                refresh.fileName(),
                "counts",
                Formats.integer(died) + " meninggal dunia, " + Formats.integer(moved) + " pindah"
                        + (within == 0 ? "" : ", " + Formats.integer(within) + " pindah desa di kabupaten/kota ini"),
                "shown",
                shown == died + moved + within
                        ? "Semua ada di bawah ini."
                        : Formats.integer(shown) + " yang pertama ada di bawah ini; sisanya menyusul sesudahnya.");
    }

    private static Map<String, Object> row(RefreshFindings.Ending one, RefreshWords words, Regions regions) {
        Map<String, Object> row = new HashMap<>();
        row.put("caseNumber", one.finding().caseNumber());
        row.put("name", one.name());
        row.put(
                "registryName",
                NominationRow.alike(one.name()).equals(NominationRow.alike(one.registryName()))
                        ? "sama"
                        : one.registryName());
        row.put(
                "village",
                regions.name(one.village()) + ", " + regions.name(one.village().substring(0, 6)));
        row.put("stage", one.stage().label());
        row.put("told", words.source(one.finding()) + ": " + words.told(one.finding()));
        return row;
    }
}
