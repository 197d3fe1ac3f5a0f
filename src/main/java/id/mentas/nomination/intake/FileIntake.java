package id.mentas.nomination.intake;

import id.mentas.common.Refused;
import id.mentas.nomination.NominationSettings;
import id.mentas.registry.check.NominationReader;
import id.mentas.registry.file.ColumnNames;
import id.mentas.registry.file.FileShape;
import id.mentas.registry.file.FileSource;
import id.mentas.registry.place.RegionScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes an uploaded file into the database, in parts, without ever holding all of it in memory. */
@Component
public class FileIntake {

    private static final int PIECE = 1 << 22;

    /** A file in the database. @param rows persons in it */
    record Kept(long file, int rows) {}

    private final NominationFiles files;
    private final NominationReader reader;
    private final ColumnNames columns;
    private final NominationSettings settings;

    FileIntake(NominationFiles files, NominationReader reader, ColumnNames columns, NominationSettings settings) {
        this.files = files;
        this.reader = reader;
        this.columns = columns;
        this.settings = settings;
    }

    /** By which a file is known again. @throws Refused when it is too large */
    public String hash(FileSource file) {
        if (file.size() > settings.maxFile().toBytes()) {
            throw new Refused(
                    "file",
                    "Berkas terlalu besar. Paling besar " + settings.maxFile().toMegabytes()
                            + " MB: bagi menjadi beberapa berkas.");
        }
        try (DigestInputStream in = new DigestInputStream(file.open(), MessageDigest.getInstance("SHA-256"))) {
            byte[] piece = new byte[1 << 16];
            while (in.read(piece) >= 0) {
                continue;
            }
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Keeps a file.
     *
     * @param area whose office sends it
     * @param leaveOut whether columns that are not known are left out, now and by this office ever after
     * @throws Refused when the file as a whole can't be read
     */
    Kept keep(FileSource file, RegionScheme scheme, String sha256, String area, boolean leaveOut) {
        if (file.size() == 0) {
            throw new Refused("file", "Berkas kosong.");
        }
        long id = files.add(sha256, file.name(), file.size());
        FileShape shape = reader.take(
                file,
                scheme,
                area,
                leaveOut,
                (number, firstRow, rows, lines) ->
                        files.addPart(id, new NominationFiles.Part(number, firstRow, rows, lines)));
        if (leaveOut) {
            columns.leaveOut(area, shape.unread());
        }
        if (shape.format() == FileShape.Format.XLSX) {
            keepOriginal(id, file);
        }
        return new Kept(id, files.complete(id, shape));
    }

    private void keepOriginal(long id, FileSource file) {
        try (InputStream in = file.open()) {
            int number = 1;
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                files.addOriginal(id, number++, piece);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Names of the columns of a kept file that are not read. */
    List<String> unread(long file) {
        return files.shape(file).unread();
    }

    void drop(Kept kept) {
        files.remove(kept.file());
    }
}
