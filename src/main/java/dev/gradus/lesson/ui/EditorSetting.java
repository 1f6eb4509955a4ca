package dev.gradus.lesson.ui;

import com.vaadin.flow.server.VaadinRequest;
import dev.gradus.curriculum.LessonPlace;
import dev.gradus.lesson.Revision;
import dev.gradus.media.MediaKind;
import dev.gradus.platform.i18n.Languages;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What the browser's editor needs to know before it opens a document.
 *
 * @param language in which the text is written
 * @param mediaBase what stands before a file's name in its address
 * @param uploadUrl where new files go, with {@code uploadHeaders}
 * @param uploadLimit in bytes
 * @param draftKey under which the browser keeps what could not be sent: of one person, so that nobody is offered what
 *     somebody else typed at the same machine
 * @param savedAt when the document was saved, ISO 8601
 * @param start offered while the document is empty
 * @param library {@code list} is the address of what the school has, {@code take} puts its file {@code {id}} beside the lesson
 */
record EditorSetting(
        Map<String, String> labels,
        String language,
        String stage,
        boolean readonly,
        String mediaBase,
        String uploadUrl,
        Map<String, String> uploadHeaders,
        long uploadLimit,
        String draftKey,
        String savedAt,
        StartingPoint start,
        Map<String, String> library) {

    private static final long BYTES_PER_MEGABYTE = 1024L * 1024L;

    static EditorSetting of(
            EditorServices services,
            LessonAddress address,
            LessonPlace place,
            Revision shown,
            boolean closed,
            Locale reader,
            StartingPoint start) {
        var media = contextPath() + "/studio-api/lessons/" + address.lesson().value() + "/media";
        return new EditorSetting(
                services.words().in(reader),
                address.language(),
                place.unit().stage().key(),
                closed,
                media + "/",
                media,
                uploadHeaders(reader),
                largestFile(),
                services.current().get().id().value() + ":" + shown.text().value(),
                shown.savedAt().toString(),
                start,
                library(address));
    }

    private static Map<String, String> library(LessonAddress address) {
        var list = contextPath() + "/studio-api/media";
        return Map.of(
                "list",
                list + "?language=" + address.language(),
                "take",
                list + "/{id}/lessons/" + address.lesson().value());
    }

    /** The token against forged requests, and the language for what may have to be said. */
    private static Map<String, String> uploadHeaders(Locale reader) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Accept-Language", Languages.of(reader));
        var request = VaadinRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            headers.put(token.getHeaderName(), token.getToken());
        }
        return headers;
    }

    private static String contextPath() {
        var request = VaadinRequest.getCurrent();
        return request == null ? "" : request.getContextPath();
    }

    private static long largestFile() {
        return Stream.of(MediaKind.Family.values())
                        .mapToLong(MediaKind.Family::megabytes)
                        .max()
                        .orElseThrow()
                * BYTES_PER_MEGABYTE;
    }
}
