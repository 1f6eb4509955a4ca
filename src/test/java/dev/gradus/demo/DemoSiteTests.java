package dev.gradus.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the demo school's server gives to whoever has not signed in. */
@DemoSchoolTest
class DemoSiteTests {

    private final String address;

    DemoSiteTests(@LocalServerPort int port) {
        this.address = "http://localhost:" + port;
    }

    @Test
    void aStudentPageIsLightAndCanBeAskedForAgainForNothing() throws Exception {
        var path = "/en/water/clean/middle/five-steps-of-a-waterworks";
        var first = send(path, BodyHandlers.ofByteArray(), "Accept-Encoding", "gzip");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(first.body().length).isLessThan(60_000);
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).startsWith("\"");
        var again = send(path, BodyHandlers.ofByteArray(), "Accept-Encoding", "gzip", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void nothingOfTheStudioIsOpenToStrangers() throws Exception {
        for (var path : List.of(
                "/studio-api/preview/00000000-0000-0000-0000-000000000001/en",
                "/studio-api/lessons/00000000-0000-0000-0000-000000000001/media/a.svg")) {
            assertThat(get(path).statusCode()).as(path).isIn(302, 401, 403, 404);
        }
        for (var path : List.of("/actuator", "/actuator/env", "/actuator/beans", "/nothing", "/en/../actuator/env")) {
            assertThat(get(path).statusCode()).as(path).isIn(400, 404);
        }
        assertThat(get("/actuator/health").body()).contains("UP");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(path, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(String path, BodyHandler<T> body, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), body);
    }
}
