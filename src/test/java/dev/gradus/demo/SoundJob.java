package dev.gradus.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.gradus.testing.Studio.button;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A sound goes into a lesson with captions in two languages, and readers see them. */
final class SoundJob {

    private static final int RATE = 8_000;

    /** A second of nothing, as WAV. */
    private static final byte[] SILENCE = ByteBuffer.allocate(44 + RATE)
            .order(ByteOrder.LITTLE_ENDIAN)
            .put("RIFF".getBytes(StandardCharsets.US_ASCII))
            .putInt(36 + RATE)
            .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
            .putInt(16)
            .putShort((short) 1)
            .putShort((short) 1)
            .putInt(RATE)
            .putInt(RATE)
            .putShort((short) 1)
            .putShort((short) 8)
            .put("data".getBytes(StandardCharsets.US_ASCII))
            .putInt(RATE)
            .array();

    private SoundJob() {}

    /** One language from a file of another program, the other out of the library. */
    static void write(Page teacher) {
        teacher.locator(".ProseMirror > p").first().click();
        teacher.keyboard().press("End");
        teacher.keyboard().press("Enter");
        teacher.keyboard().type("/sound");
        teacher.keyboard().press("Enter");
        var box = teacher.locator(".ge-box[data-kind=media]");
        box.locator("input[type=file]").first().setInputFiles(new FilePayload("drip.wav", "audio/wav", SILENCE));
        assertThat(box.locator(".ge-player audio")).hasCount(1);
        box.locator("summary").click();
        var captions = "1\n00:00:00,000 --> 00:00:00,900\nDrip, drip.\n".getBytes(StandardCharsets.UTF_8);
        box.locator(".ge-caption-row input[type=file]")
                .first()
                .setInputFiles(new FilePayload("drip.srt", "application/x-subrip", captions));
        assertThat(box.locator("track")).hasCount(1);
        box.locator(".ge-caption-row").last().getByText("From the library").click();
        var library = teacher.locator("dialog.ge-library-dialog");
        library.getByText("drip.vtt").first().click();
        button(library, "Take this one").click();
        assertThat(box.locator("track")).hasCount(2);
        assertThat(teacher.locator("gradus-saving")).containsText("Saved");
    }

    /** The browser alone shows them, once a reader asks for them. */
    static void read(Page reader) {
        assertThat(reader.locator("video track")).hasCount(2);
        reader.evaluate("() => { document.querySelector('video').textTracks[0].mode = 'showing'; }");
        reader.waitForFunction("() => document.querySelector('video').textTracks[0].cues?.[0]?.text === 'Drip, drip.'");
    }
}
