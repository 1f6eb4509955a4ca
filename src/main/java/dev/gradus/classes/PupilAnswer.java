package dev.gradus.classes;

import dev.gradus.reading.Judgement;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An answer on its way to the school. */
record PupilAnswer(Pupil pupil, Question question, Judgement judgement) {

    /**
     * What was asked.
     *
     * @param path of the lesson, {@code programme/strand/stage/slug}
     * @param digest of its words: a question that is written otherwise is another
     */
    record Question(String path, String language, String digest) {}

    static PupilAnswer of(Pupil pupil, String path, String language, Judgement judgement) {
        return new PupilAnswer(pupil, new Question(path, language, digest(judgement)), judgement);
    }

    private static String digest(Judgement judgement) {
        try {
            var all = judgement.kind() + "\0" + judgement.prompt() + "\0" + String.join("\0", judgement.choices());
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
