package dev.gradus.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class MediaDeliveryTest {

    private static final String BODY = "0123456789";

    @TempDir
    Path root;

    private MediaBytes film;
    private MediaBytes drawing;

    @BeforeEach
    void keepFiles() throws IOException {
        film = kept(BODY, MediaKind.MP4);
        drawing = kept("<svg/>", MediaKind.SVG);
    }

    @Test
    void theWholeComesWithEverythingABrowserHasToKnow() throws IOException {
        MockHttpServletResponse response = show(request("GET"), film);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString()).isEqualTo(BODY);
        assertThat(response.getContentType()).isEqualTo("video/mp4");
        assertThat(response.getHeader("Content-Length")).isEqualTo("10");
        assertThat(response.getHeader("ETag")).isEqualTo("\"" + film.sha256() + "\"");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Accept-Ranges")).isEqualTo("bytes");
    }

    @Test
    void aDrawingOpenedOnItsOwnLivesInASandbox() throws IOException {
        assertThat(show(request("GET"), drawing).getHeader("Content-Security-Policy"))
                .isEqualTo("sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:");
    }

    @Test
    void theNameIsSafeInAnyScript() throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();

        MediaDelivery.show(
                request("GET"), response, drawing, MediaName.of("水洼\".exe"), MediaDelivery.Audience.EVERYONE);

        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("inline;")
                .endsWith("filename*=UTF-8''%E6%B0%B4%E6%B4%BC.svg");
    }

    @Test
    void anOriginalIsOnlyEverSaved() throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();

        MediaDelivery.download(request("GET"), response, drawing, MediaName.of("puddle.svg"));

        assertThat(response.getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(response.getHeader("Cache-Control")).startsWith("private");
    }

    @Test
    void headSaysTheSameWithoutTheBytes() throws IOException {
        MockHttpServletResponse response = show(request("HEAD"), film);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader("Content-Length")).isEqualTo("10");
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    @Test
    void otherMethodsAreNotAllowed() throws IOException {
        MockHttpServletResponse response = show(request("POST"), film);

        assertThat(response.getStatus()).isEqualTo(405);
        assertThat(response.getHeader("Allow")).isEqualTo("GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"%s\"", "W/\"%s\"", "\"other\", \"%s\"", "*"})
    void whoHasItAlreadyIsToldSo(String header) throws IOException {
        MockHttpServletRequest request = request("GET");
        request.addHeader("If-None-Match", header.replace("%s", film.sha256().hex()));

        MockHttpServletResponse response = show(request, film);

        assertThat(response.getStatus()).isEqualTo(304);
        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(response.getHeader("ETag")).isEqualTo("\"" + film.sha256() + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-3, 0123, bytes 0-3/10",
        "bytes=4-, 456789, bytes 4-9/10",
        "bytes=-2, 89, bytes 8-9/10",
        "bytes=-99, 0123456789, bytes 0-9/10",
        "bytes=8-99, 89, bytes 8-9/10",
        "bytes=9-9, 9, bytes 9-9/10"
    })
    void aPlayerGetsThePartItAsksFor(String range, String part, String contentRange) throws IOException {
        MockHttpServletResponse response = show(request("GET", range), film);

        assertThat(response.getStatus()).isEqualTo(206);
        assertThat(response.getContentAsString()).isEqualTo(part);
        assertThat(response.getHeader("Content-Range")).isEqualTo(contentRange);
        assertThat(response.getHeader("Content-Length")).isEqualTo(Integer.toString(part.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=99-100", "bytes=-0"})
    void aPartOutsideIsRefused(String range) throws IOException {
        MockHttpServletResponse response = show(request("GET", range), film);

        assertThat(response.getStatus()).isEqualTo(416);
        assertThat(response.getHeader("Content-Range")).isEqualTo("bytes */10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bytes=5-2", "bytes=a-b", "bytes=-", "lines=1-2", "bytes=0-1,4-5", "bytes=1-99999999999999999999"
            })
    void aRangeThatIsNoneIsAnsweredWithTheWhole(String range) throws IOException {
        MockHttpServletResponse response = show(request("GET", range), film);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString()).isEqualTo(BODY);
    }

    @Test
    void aPartOfSomethingElseIsNotMixedIn() throws IOException {
        MockHttpServletRequest other = request("GET", "bytes=0-3");
        other.addHeader("If-Range", "\"other\"");
        MockHttpServletRequest same = request("GET", "bytes=0-3");
        same.addHeader("If-Range", "\"" + film.sha256() + "\"");

        assertThat(show(other, film).getStatus()).isEqualTo(200);
        assertThat(show(same, film).getStatus()).isEqualTo(206);
    }

    private static MockHttpServletResponse show(MockHttpServletRequest request, MediaBytes bytes) throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        MediaDelivery.show(request, response, bytes, MediaName.of("a.bin"), MediaDelivery.Audience.EVERYONE);
        return response;
    }

    private static MockHttpServletRequest request(String method) {
        return request(method, null);
    }

    private static MockHttpServletRequest request(String method, @Nullable String range) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/media/x/a.bin");
        if (range != null) {
            request.addHeader("Range", range);
        }
        return request;
    }

    private MediaBytes kept(String text, MediaKind kind) throws IOException {
        ContentFolder folder = new ContentFolder(root);
        byte[] bytes = text.getBytes(UTF_8);
        Sha256 digest = folder.keep(bytes);
        return new MediaBytes(digest, kind, bytes.length, folder.find(digest).orElseThrow());
    }
}
