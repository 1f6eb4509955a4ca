package dev.gradus.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.platform.ByteRange.Outside;
import dev.gradus.platform.ByteRange.Part;
import dev.gradus.platform.ByteRange.Whole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FileAnswerTest {

    @Test
    void anEntityTagIsFoundInAList() {
        for (var header : List.of("\"a\"", "\"b\", \"a\"", "W/\"a\"", "*", " \"a\" ")) {
            assertThat(EntityTag.isNamed(header, "\"a\"")).as(header).isTrue();
        }
        for (var header : List.of("\"b\"", "a", "\"a", "\"a-g\"", "\"a\"," + " ".repeat(1_000))) {
            assertThat(EntityTag.isNamed(header, "\"a\"")).as(header).isFalse();
        }
        assertThat(EntityTag.isNamed(null, "\"a\"")).isFalse();
    }

    @Test
    void aRangeLiesWithinItsFile() {
        assertThat(ByteRange.of("bytes=0-9", 100)).isEqualTo(new Part(0, 9));
        assertThat(ByteRange.of("bytes=90-", 100)).isEqualTo(new Part(90, 99));
        assertThat(ByteRange.of("bytes=-10", 100)).isEqualTo(new Part(90, 99));
        assertThat(ByteRange.of("bytes=-1000", 100)).isEqualTo(new Part(0, 99));
        assertThat(ByteRange.of("bytes=5-1000", 100)).isEqualTo(new Part(5, 99));
        assertThat(ByteRange.of("bytes=100-", 100)).isEqualTo(new Outside());
        assertThat(ByteRange.of("bytes=-0", 100)).isEqualTo(new Outside());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "bytes=",
                "bytes=-",
                "bytes=9-3",
                "bytes=0-1,5-6",
                "lines=1-2",
                "bytes=a-b",
                "bytes=99999999999999999999-"
            })
    void whatIsNoSingleRangeMeansTheWholeFile(@Nullable String header) {
        assertThat(ByteRange.of(header, 100)).isEqualTo(new Whole());
    }

    @Test
    void aPartIsReadFromTheMiddleOfTheFile(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("film"), "0123456789");
        var request = new MockHttpServletRequest("GET", "/film");
        request.addHeader("Range", "bytes=3-5");
        var response = new MockHttpServletResponse();

        new FileAnswer(file, 10, "digest").send(request, response);

        assertThat(response.getStatus()).isEqualTo(206);
        assertThat(response.getContentAsString()).isEqualTo("345");
        assertThat(response.getHeader("Content-Range")).isEqualTo("bytes 3-5/10");
        assertThat(response.getHeader("ETag")).isEqualTo("\"digest\"");
    }
}
