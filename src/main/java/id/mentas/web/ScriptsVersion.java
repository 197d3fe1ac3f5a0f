package id.mentas.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** A short hash of all files with which we change Tasklist: part of their address, so that no browser mixes two releases. */
@Component
class ScriptsVersion {

    private static final String FOLDER = "classpath*:/META-INF/resources/webjars/camunda/app/tasklist/";
    private static final List<String> FILES =
            List.of("scripts/mentas-*.js", "locales/id.json", "styles/user-styles.css");
    private static final int LENGTH = 12;

    private final String value;

    ScriptsVersion(ResourcePatternResolver resources) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String files : FILES) {
                Resource[] found = resources.getResources(FOLDER + files);
                Arrays.sort(found, Comparator.comparing(Resource::getFilename));
                for (Resource file : found) {
                    digest.update(file.getContentAsByteArray());
                }
            }
            value = HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String value() {
        return value;
    }
}
