package dev.gradus.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.gradus.Application;
import dev.gradus.testing.OtherGradus;
import dev.gradus.testing.Studio;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A Gradus of its own with a demo school, which is killed or stopped and serves the same data again at the same address. */
final class DemoServer implements AutoCloseable {

    private final Path home;
    private final int port;
    private @Nullable OtherGradus running;

    DemoServer(Path home) throws IOException {
        this.home = home;
        this.port = freePort();
        serve();
    }

    String address() {
        return "http://localhost:" + port;
    }

    Studio studio() {
        return new Studio(address(), DemoPeople.PASSWORD);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address() + path)).build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    void serve() throws IOException {
        var started = OtherGradus.start(
                Application.class,
                home,
                "serve",
                "--demo",
                "--server.port=" + port,
                "--gradus.demo.password=" + DemoPeople.PASSWORD,
                "--gradus.demo.content=" + Path.of("content").toAbsolutePath());
        assertThat(started.output().lines().anyMatch(line -> line.contains("is ready at")))
                .as("Gradus runs")
                .isTrue();
        started.ignoreOutput();
        running = started;
    }

    void kill() {
        if (running != null) {
            try {
                running.kill(true);
            } catch (Exception exception) {
                throw new IllegalStateException(exception);
            }
        }
    }

    /** A request of which half has come when it is asked to stop still gets its answer; nobody new is let in. */
    void stopWhileAnsweringAndServe() throws Exception {
        var stopped = Objects.requireNonNull(running);
        try (var socket = new Socket("localhost", port)) {
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            socket.getOutputStream().write("""
                    POST /studio/login HTTP/1.1
                    Host: localhost
                    Content-Type: application/x-www-form-urlencoded
                    Content-Length: 21
                    Expect: 100-continue

                    username=a""".replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
            assertThat(answer.readLine()).contains("100");
            stopped.askToStop();
            await().atMost(Duration.ofMinutes(1)).until(() -> !letsIn());
            socket.getOutputStream().write("&password=b".getBytes(StandardCharsets.US_ASCII));
            assertThat(answer.lines().skip(1).findFirst().orElse("nothing")).startsWith("HTTP/1.1 ");
        }
        stopped.waitUntilItEnded();
        serve();
    }

    private boolean letsIn() {
        try (var socket = new Socket("localhost", port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    @Override
    public void close() {
        kill();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
