package id.mentas.people.access;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.converter.Converter;

/**
 * Reads what a session holds. What can't be read, because an earlier version wrote it, is not there: one signs in again, and no page
 * fails. Only classes that belong into a session are made.
 */
final class SessionReader implements Converter<byte[], Object> {

    private static final Logger LOG = LoggerFactory.getLogger(SessionReader.class);

    private static final ObjectInputFilter FILTER = ObjectInputFilter.Config.createFilter(
            "maxdepth=30;maxarray=20000;java.lang.*;java.util.*;java.util.concurrent.CopyOnWriteArrayList;java.time.*;java.net.URL;org.springframework.security.**;"
                    + "org.springframework.web.servlet.FlashMap;org.springframework.util.*;jakarta.servlet.http.Cookie;!*");

    @Override
    public @Nullable Object convert(byte[] bytes) {
        try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            stream.setObjectInputFilter(FILTER);
            return stream.readObject();
        } catch (IOException | ClassNotFoundException | RuntimeException unreadable) {
            LOG.info(
                    "Part of a session can't be read and is left out: {}",
                    unreadable.getClass().getSimpleName());
            return null;
        }
    }
}
