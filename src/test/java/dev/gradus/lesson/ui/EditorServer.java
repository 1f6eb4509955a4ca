package dev.gradus.lesson.ui;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.gradus.dialect.LessonParser;
import dev.gradus.dialect.editor.EditorDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import tools.jackson.databind.json.JsonMapper;

/** Serves the editor's element alone, with a host page under a policy as strict as can be, and takes its uploads. */
final class EditorServer implements AutoCloseable {

    private static final String MAP = EditorImportMap.ofWebJars().json("");
    private static final String POLICY = "default-src 'none'; script-src 'self' 'sha256-" + hash(MAP)
            + "'; style-src 'self'; img-src 'self'; connect-src 'self'; media-src 'self'";
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript",
            "css", "text/css",
            "html", "text/html; charset=utf-8",
            "svg", "image/svg+xml");
    private static final String PICTURE = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 2'/>";

    private final HttpServer server;

    EditorServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", EditorServer::answer);
        server.start();
    }

    String at(String query) {
        return "http://localhost:" + server.getAddress().getPort() + "/page.html" + query;
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            switch (path) {
                case "/labels" -> {
                    var language = exchange.getRequestURI().getQuery().endsWith("zh-CN") ? "_zh_CN" : "";
                    send(exchange, 200, "application/json", labels(language));
                }
                case "/upload" -> upload(exchange);
                case "/markdown" ->
                    send(
                            exchange,
                            200,
                            "application/json",
                            structure(exchange.getRequestBody().readAllBytes()));
                case "/page.html" -> {
                    exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
                    send(
                            exchange,
                            200,
                            type(path),
                            resource("/editor/page.html").replace("IMPORT_MAP", MAP));
                }
                case "/page.js", "/page.css" -> send(exchange, 200, type(path), resource("/editor" + path));
                default -> {
                    if (path.startsWith("/media/") || path.equals("/favicon.ico")) {
                        send(exchange, 200, "image/svg+xml", PICTURE);
                    } else if (path.startsWith("/webjars/") || path.startsWith("/studio-assets/")) {
                        send(exchange, 200, type(path), resource("/META-INF/resources" + path));
                    } else {
                        send(exchange, 404, "text/plain", "");
                    }
                }
            }
        }
    }

    private static void upload(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
        if (!"token".equals(exchange.getRequestHeaders().getFirst("X-CSRF-TOKEN"))) {
            send(exchange, 403, "application/json", "{}");
        } else if (body.contains("<script")) {
            send(exchange, 422, "application/json", "{\"message\":\"This SVG holds a script.\"}");
        } else {
            send(exchange, 200, "application/json", """
                    {"name":"stored.png","sha":"00","url":"/media/stored.png","width":1,"height":1}""");
        }
    }

    /** As the editor of the studio answers. */
    private static String structure(byte[] markdown) {
        var text = new String(markdown, StandardCharsets.UTF_8);
        return EditorDocument.toJson(LessonParser.parse(text).document());
    }

    private static String labels(String language) throws IOException {
        var bundle = new Properties();
        var file = Path.of("src/main/resources/messages/editor" + language + ".properties");
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            bundle.load(reader);
        }
        return new JsonMapper().writeValueAsString(bundle);
    }

    private static String type(String path) {
        return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/plain");
    }

    private static String resource(String path) throws IOException {
        try (var in = EditorServer.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException(path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static String hash(String script) {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
