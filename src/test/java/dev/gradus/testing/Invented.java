package dev.gradus.testing;

import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonHeader;
import dev.gradus.media.MediaName;
import dev.gradus.media.Sha256;
import dev.gradus.platform.Slug;
import dev.gradus.platform.Texts;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

/** Arguments for any method: what a test gives, and for all else values that mean nothing and ids that nothing has. */
public final class Invented {

    private final List<Object> given;

    public Invented(Object... given) {
        this.given = List.of(given);
    }

    public Object[] of(Method method) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getName().equals("original")
                        ? value(Sha256.class).toString()
                        : value(parameter.getType()))
                .toArray();
    }

    private Object value(Class<?> type) {
        return Stream.concat(given.stream(), plain().stream())
                .filter(type::isInstance)
                .findFirst()
                .orElseGet(() -> built(type));
    }

    private static List<Object> plain() {
        return List.of(
                "",
                UUID.randomUUID(),
                Instant.EPOCH,
                LocalDate.EPOCH,
                Locale.ENGLISH,
                new Slug("invented-" + UUID.randomUUID()),
                new Sha256("0".repeat(64)),
                MediaName.of("invented.svg"),
                Texts.of("en", "Invented"),
                LessonFile.of(LessonHeader.of("Invented", 10), ""),
                Optional.empty(),
                List.of(),
                Set.of(),
                Map.of(),
                Path.of("target", "invented", UUID.randomUUID().toString()),
                new byte[0],
                new ByteArrayInputStream(new byte[0]),
                new MockMultipartFile("file", new byte[0]),
                new MockHttpServletRequest(),
                new MockHttpServletResponse());
    }

    private Object built(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class || type == Integer.class) {
            return 1;
        }
        if (type == double.class) {
            return 1.0;
        }
        if (type == long.class || type == Long.class) {
            return Long.MAX_VALUE;
        }
        if (type == byte[].class) {
            return new byte[0];
        }
        if (type == InputStream.class) {
            return InputStream.nullInputStream();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return value(type.getPermittedSubclasses()[0]);
        }
        if (type.isRecord()) {
            return record(type);
        }
        throw new AssertionError("nothing to invent for " + type);
    }

    private Object record(Class<?> type) {
        var parts = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(parts).map(part -> value(part.getType())).toArray());
        } catch (ReflectiveOperationException exception) {
            throw new LinkageError("nothing to invent for " + type, exception);
        }
    }
}
