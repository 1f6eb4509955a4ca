package dev.gradus.intake;

import java.util.Locale;

/** Reads a file of another program, whatever it holds: time and memory are bounded, nothing in it is executed or followed. */
public final class Intake {

    /** Larger files are no lesson. */
    public static final int MOST_BYTES = 40_000_000;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Intake() {}

    /**
     * @param name as its owner calls it; tells Markdown from anything else that is text
     * @param pictures takes the pictures that come along, once the file is known to be sound
     */
    public static IntakeResult read(String name, byte[] file, PictureKeeper pictures) {
        if (file.length == 0) {
            return new IntakeResult.Declined(IntakeResult.Reason.EMPTY);
        }
        if (file.length > MOST_BYTES) {
            return new IntakeResult.Declined(IntakeResult.Reason.TOO_LARGE);
        }
        if (startsWith(file, ZIP)) {
            return WordFile.read(file, pictures);
        }
        if (startsWith(file, OLD_OFFICE)) {
            return new IntakeResult.Declined(IntakeResult.Reason.OLD_WORD);
        }
        var small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".md") || small.endsWith(".markdown") || small.endsWith(".txt")
                ? MarkdownFile.read(file)
                : new IntakeResult.Declined(
                        small.endsWith(".docx") ? IntakeResult.Reason.BROKEN : IntakeResult.Reason.UNKNOWN_KIND);
    }

    private static boolean startsWith(byte[] file, byte[] sign) {
        if (file.length < sign.length) {
            return false;
        }
        for (int i = 0; i < sign.length; i++) {
            if (file[i] != sign[i]) {
                return false;
            }
        }
        return true;
    }
}
