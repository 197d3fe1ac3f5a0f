package id.mentas.approval.decree;

import id.mentas.common.PublicCode;
import id.mentas.documents.CodePages;
import id.mentas.documents.Formats;
import id.mentas.documents.Seals;
import id.mentas.region.Regions;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Open pages: whoever holds a decree can ask whether it is genuine. A wrong code and a made-up one get the same answer. */
@Controller
class GenuinePages {

    private static final String ASK = "approval/check";
    private static final long LARGEST = 30_000_000;

    private final GenuineDecrees decrees;
    private final Regions regions;

    GenuinePages(GenuineDecrees decrees, Regions regions) {
        this.decrees = decrees;
        this.regions = regions;
    }

    @GetMapping(DecreeWriter.PATH + "{code}")
    String decree(@PathVariable String code, Model model, HttpServletResponse response) {
        CodePages.quiet(response);
        Optional<GenuineDecree> found = PublicCode.read(code).flatMap(decrees::find);
        return found.isPresent() ? genuine(found.get(), model) : unknown(model, response);
    }

    @GetMapping(Seals.CHECK)
    String check(@RequestParam(required = false) @Nullable String kode, Model model, HttpServletResponse response) {
        CodePages.quiet(response);
        return CodePages.lead(kode, ASK, DecreeWriter.PATH, model);
    }

    /** Compares a file with what is kept; the file is read once and not kept. */
    @PostMapping(Seals.CHECK)
    String compare(@RequestParam MultipartFile berkas, Model model, HttpServletResponse response) throws IOException {
        CodePages.quiet(response);
        if (berkas.isEmpty() || berkas.getSize() > LARGEST) {
            return refused("Pilih berkas PDF surat keputusan, paling besar 30 MB.", model);
        }
        Optional<GenuineDecree> found = decrees.ofPaper(sha256(berkas));
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return refused(
                    "Berkas ini tidak sama dengan surat keputusan mana pun yang terbit dari sistem ini. Berkas hasil pindai atau yang disimpan ulang memang berbeda: periksalah dengan kodenya.",
                    model);
        }
        model.addAttribute("sameFile", true);
        return genuine(found.get(), model);
    }

    private String genuine(GenuineDecree decree, Model model) {
        model.addAttribute("decree", decree);
        model.addAttribute("area", regions.name(decree.kabupaten()));
        model.addAttribute("f", new Formats());
        return "approval/genuine";
    }

    private static String unknown(Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return refused("Kode ini tidak dikenal: surat dengan kode ini tidak terbit dari sistem ini.", model);
    }

    private static String refused(String sentence, Model model) {
        return CodePages.refuse(sentence, ASK, model);
    }

    private static String sha256(MultipartFile file) throws IOException {
        try (InputStream content = file.getInputStream();
                DigestInputStream digested = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
