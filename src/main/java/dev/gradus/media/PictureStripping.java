package dev.gradus.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Set;

/**
 * Leaves out what a JPEG or PNG carries beside its pixels and colours, without encoding it anew: for the small pictures
 * within drawings. Throws any {@link RuntimeException} on broken bytes.
 */
final class PictureStripping {

    /** ITU T.81: application data and comments, but for JFIF, the colour profile and Adobe's colour transform. */
    private static final Set<Integer> DROPPED_MARKERS =
            Set.of(0xe1, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xec, 0xed, 0xef, 0xfe);

    private static final Set<String> DROPPED_CHUNKS = Set.of("tEXt", "zTXt", "iTXt", "eXIf", "tIME");

    private static final int PNG_SIGNATURE = 8;
    private static final int START_OF_SCAN = 0xda;

    private PictureStripping() {}

    static byte[] stripped(byte[] bytes, MediaKind kind) {
        return switch (kind) {
            case JPEG -> jpeg(ByteBuffer.wrap(bytes));
            case PNG -> png(ByteBuffer.wrap(bytes));
            default -> bytes;
        };
    }

    private static byte[] jpeg(ByteBuffer in) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.limit());
        copy(in, 2, out);
        while (in.remaining() > 4) {
            int marker = in.get(in.position() + 1) & 0xff;
            int length = 2 + Short.toUnsignedInt(in.getShort(in.position() + 2));
            if (marker == START_OF_SCAN) {
                copy(in, in.remaining(), out);
            } else if (DROPPED_MARKERS.contains(marker)) {
                in.position(in.position() + length);
            } else {
                copy(in, length, out);
            }
        }
        return out.toByteArray();
    }

    private static byte[] png(ByteBuffer in) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.limit());
        copy(in, PNG_SIGNATURE, out);
        String name = "";
        while (!name.equals("IEND")) {
            int length = Math.addExact(in.getInt(in.position()), 12);
            if (length < 12) {
                throw new IllegalArgumentException("A chunk cannot be shorter than its frame");
            }
            name = ISO_8859_1.decode(in.slice(in.position() + 4, 4)).toString();
            if (DROPPED_CHUNKS.contains(name)) {
                in.position(in.position() + length);
            } else {
                copy(in, length, out);
            }
        }
        return out.toByteArray();
    }

    private static void copy(ByteBuffer in, int count, ByteArrayOutputStream out) {
        byte[] piece = new byte[count];
        in.get(piece);
        out.writeBytes(piece);
    }
}
