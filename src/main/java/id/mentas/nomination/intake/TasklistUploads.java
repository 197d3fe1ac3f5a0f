package id.mentas.nomination.intake;

import id.mentas.common.Refused;
import id.mentas.nomination.NominationSettings;
import id.mentas.nomination.PageWords;
import id.mentas.nomination.Uploaders;
import id.mentas.people.directory.SignedIn;
import id.mentas.registry.file.FileSource;
import org.springframework.stereotype.Component;

/** Files that come by the start form in Tasklist, where a form always starts a process or is refused. */
@Component
public class TasklistUploads {

    private final NominationImports imports;
    private final NominationSettings settings;
    private final PageWords words;

    TasklistUploads(NominationImports imports, NominationSettings settings, PageWords words) {
        this.imports = imports;
        this.settings = settings;
        this.words = words;
    }

    /** Takes a file; the form's process imports it. @throws Refused also when the same file came before */
    public FileImport take(NominationImport form, SignedIn sender) {
        String area = Uploaders.area(sender)
                .orElseThrow(() -> new Refused("Berkas usulan hanya dapat dikirim oleh Dinas Sosial."));
        byte[] content = form.file().content();
        if (content.length > settings.maxTasklistFile().toBytes()) {
            throw new Refused(
                    "file",
                    "Berkas terlalu besar untuk formulir ini (paling besar %d MB). Kirim lewat halaman Berkas usulan."
                            .formatted(settings.maxTasklistFile().toMegabytes()));
        }
        NominationImports.Took took = imports.take(
                form.round(),
                FileSource.of(form.file().name(), content),
                form.schemeOfPlaces(),
                area,
                sender.userId(),
                form.corrects());
        if (took.already()) {
            throw new Refused("file", sentence(took.one()));
        }
        return took.one();
    }

    private String sentence(FileImport first) {
        return "Berkas ini sudah diimpor pada %s oleh %s: impor nomor %d. Lihat hasilnya di halaman Berkas usulan."
                .formatted(words.said(first.uploadedAt()), words.person(first.uploadedBy()), first.id());
    }
}
