import dev.gradus.Application;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 500 pupils of classes who answer at once, against the whole application with its embedded PostgreSQL in the same
 * process. Each pupil has a connection of its own. Run by {@code bench/classes/run.sh}.
 */
final class Answers {

    private static final int PUPILS = 500;
    private static final int IN_A_CLASS = 50;
    private static final Pattern QUESTION =
            Pattern.compile("action=\"([^\"]+/check)\">\\s*<input type=\"hidden\" name=\"q\" value=\"(\\d+)\"");

    public static void main(String[] arguments) throws Exception {
        var home = Files.createTempDirectory("gradus-bench");
        int port = 18190;
        var context = SpringApplication.run(
                Application.class,
                "--gradus.demo.enabled=true",
                "--gradus.demo.content=" + Path.of("content").toAbsolutePath(),
                "--gradus.home=" + home,
                "--server.port=" + port);
        var jdbc = context.getBean(JdbcClient.class);
        var tokens = pupils(jdbc);
        var questions = questions(port);
        System.out.println(tokens.size() + " pupils, " + questions.size() + " questions");
        System.out.println("| | answers/s | p50, ms | p95, ms | p99, ms | refused |");
        System.out.println("|---|---|---|---|---|---|");
        run(port, tokens, questions, 10, 1_000, null);
        run(port, tokens, questions, 20, 1_000, "each pupil once a second, at any moment of it");
        run(port, tokens, questions, 20, 0, "all 500 in the same moment, again and again");
        long kept = jdbc.sql("select sum(attempts) from pupil_answer").query(Long.class).single();
        System.out.println("answers in the database: " + kept + ", acknowledged: " + acknowledged);
        context.close();
        System.exit(kept == acknowledged ? 0 : 1);
    }

    private static long acknowledged;

    /** Straight into the tables: the coming in is not what is measured. */
    private static List<String> pupils(JdbcClient jdbc) throws Exception {
        var tokens = new ArrayList<String>();
        var random = new Random(7);
        UUID schoolClass = null;
        for (int i = 0; i < PUPILS; i++) {
            if (i % IN_A_CLASS == 0) {
                schoolClass = jdbc.sql("""
                        insert into school_class (school_id, teacher_id, name, stage, secret, keep_until)
                        select school_id, id, 'Class', 'PRIMARY', 'PIN', current_date + 9 from account limit 1 returning id""")
                        .query(UUID.class).single();
                jdbc.sql("insert into class_programme select :class, id from programme")
                        .param("class", schoolClass).update();
            }
            var bytes = new byte[32];
            random.nextBytes(bytes);
            var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            var pupil = jdbc.sql("""
                    insert into pupil (class_id, number, nickname, tile, secret_hash)
                    values (:class, :number, :number::text, 0, '') returning id""")
                    .param("class", schoolClass).param("number", i % IN_A_CLASS + 1).query(UUID.class).single();
            jdbc.sql("insert into pupil_session values (decode(:hash, 'hex'), :pupil, now(), now())")
                    .param("hash", HexFormat.of().formatHex(
                            MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8))))
                    .param("pupil", pupil).update();
            tokens.add(token);
        }
        return tokens;
    }

    private static List<String> questions(int port) throws IOException {
        var all = new ArrayList<String>();
        try (var client = new Connection(port)) {
            var lessons = Pattern.compile("<loc>[^<]*(/en/water/[^<]+/[^<]+/[^<]+)</loc>")
                    .matcher(client.get("/sitemap/water.xml", ""));
            while (lessons.find()) {
                for (var form : client.get(lessons.group(1), "").split("<form class=\"box ")) {
                    var question = QUESTION.matcher(form);
                    if (form.contains("type=\"radio\"") && question.find()) {
                        all.add(question.group(1) + "?q=" + question.group(2) + "&part=1&c=");
                    }
                }
            }
        }
        return all;
    }

    private static void run(int port, List<String> tokens, List<String> questions, int rounds, int within, String name)
            throws Exception {
        var times = new ConcurrentLinkedQueue<Long>();
        var refused = new ConcurrentLinkedQueue<String>();
        var together = new CyclicBarrier(tokens.size());
        var threads = new ArrayList<Thread>();
        long begin = System.nanoTime();
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            var random = new Random(i);
            threads.add(Thread.ofVirtual().start(() -> {
                try (var client = new Connection(port)) {
                    for (int round = 0; round < rounds; round++) {
                        together.await();
                        if (within > 0) {
                            Thread.sleep(random.nextInt(within));
                        }
                        var question = questions.get(random.nextInt(questions.size())) + random.nextInt(2);
                        long start = System.nanoTime();
                        var answer = client.get(question, token);
                        times.add(System.nanoTime() - start);
                        if (!answer.contains("feedback")) {
                            refused.add(answer);
                        }
                    }
                } catch (Exception e) {
                    refused.add(String.valueOf(e));
                }
            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        acknowledged += times.size() - refused.size();
        if (name != null) {
            var sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
            System.out.printf("| %s | %.0f | %.1f | **%.1f** | %.1f | %d |%n", name, times.size() / seconds,
                    at(sorted, .5), at(sorted, .95), at(sorted, .99), refused.size());
        }
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length))] / 1e6;
    }

    /** As little client as will do, for it shares the machine with the server. */
    private static final class Connection implements AutoCloseable {

        private final Socket socket;
        private final InputStream in;

        Connection(int port) throws IOException {
            socket = new Socket("localhost", port);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), 16_384);
        }

        String get(String path, String token) throws IOException {
            var cookie = token.isEmpty() ? "" : "Cookie: gradus_pupil=" + token + "\r\n";
            socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n"
                    + cookie + "\r\n").getBytes(StandardCharsets.US_ASCII));
            int length = 0;
            for (var line = line(); !line.isEmpty(); line = line()) {
                if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
                    length = Integer.parseInt(line.substring(15).strip());
                }
            }
            return new String(in.readNBytes(length), StandardCharsets.UTF_8);
        }

        private String line() throws IOException {
            var line = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new IOException("closed");
                }
                if (c != '\r') {
                    line.append((char) c);
                }
            }
            return line.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
