package id.mentas.engine.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** The messages and errors that the code knows: the constants of all classes {@code …Process}. */
@Component
class ProcessWords {

    private volatile @Nullable Set<String> words;

    Set<String> all() {
        Set<String> known = words;
        if (known == null) {
            known = read();
            words = known;
        }
        return known;
    }

    private static Set<String> read() {
        Set<String> found = new HashSet<>();
        try {
            var reader = new CachingMetadataReaderFactory();
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:id/mentas/**/*Process.class")) {
                String name = reader.getMetadataReader(file).getClassMetadata().getClassName();
                constants(ClassUtils.resolveClassName(name, null), found);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Set.copyOf(found);
    }

    private static void constants(Class<?> type, Set<String> found) {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                try {
                    field.setAccessible(true);
                    found.add(String.valueOf(field.get(null)));
                } catch (IllegalAccessException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        }
    }
}
