package dev.gradus.dialect;

import dev.gradus.dialect.LessonFileResult.Broken;
import dev.gradus.dialect.LessonFileResult.Read;
import dev.gradus.dialect.Problem.Code;
import dev.gradus.platform.yaml.YamlProblem;
import dev.gradus.platform.yaml.YamlProblems;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;

/**
 * A lesson in one language as it stands in a file: front matter, then the body.
 *
 * @param frontMatter everything up to the body as written, both lines of hyphens included
 * @param body everything after
 */
public record LessonFile(LessonHeader header, String frontMatter, String body) {

    private static final String FENCE = "---\n";

    /** A new file in the canonical spelling. */
    public static LessonFile of(LessonHeader header, String body) {
        return new LessonFile(header, FENCE + HeaderYaml.write(header) + FENCE, body);
    }

    /** Reads a file's front matter; the body may hold problems of its own, which {@link #parseBody()} finds. */
    public static LessonFileResult parse(String source) {
        var problems = new ArrayList<>(SourceLetters.check(source));
        if (!problems.isEmpty()) {
            return new Broken(problems);
        }
        if (!source.startsWith(FENCE)) {
            problems.add(new Problem(1, Code.FRONT_MATTER_MISSING));
            return new Broken(problems);
        }
        int end = source.startsWith(FENCE, FENCE.length()) ? FENCE.length() - 1 : source.indexOf("\n" + FENCE);
        if (end < 0) {
            problems.add(new Problem(1, Code.FRONT_MATTER_UNCLOSED));
            return new Broken(problems);
        }
        int body = end + 1 + FENCE.length();
        var yaml = new YamlProblems();
        var header = HeaderYaml.read(source.substring(FENCE.length(), end + 1), yaml);
        yaml.list().forEach(problem -> problems.add(ofYaml(problem)));
        if (header.isEmpty() || !problems.isEmpty()) {
            return new Broken(problems);
        }
        return new Read(new LessonFile(header.get(), source.substring(0, body), source.substring(body)));
    }

    /** YAML knows nothing of the line of hyphens before it. */
    private static Problem ofYaml(YamlProblem problem) {
        return new Problem(problem.line() + 1, Code.valueOf(problem.code().name()), problem.args());
    }

    /** The whole file, byte for byte as it was read where nothing has changed. */
    public String source() {
        return frontMatter + body;
    }

    /** The file with another header; one that says the same keeps its spelling. */
    public LessonFile withHeader(LessonHeader changed) {
        return changed.equals(header) ? this : of(changed, body);
    }

    public LessonFile withBody(String changed) {
        return new LessonFile(header, frontMatter, changed);
    }

    /** The body read, its problems and lines counted in the file. */
    public ParseResult parseBody() {
        return LessonParser.parse(body).movedBy((int) frontMatter.lines().count());
    }

    /** The digest of this file's body. */
    public String digest() {
        return digest(body);
    }

    /** SHA-256 of a body's UTF-8 bytes, 64 hexadecimal digits in small letters. */
    public static String digest(String body) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(body.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
