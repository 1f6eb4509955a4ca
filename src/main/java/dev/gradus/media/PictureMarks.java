package dev.gradus.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * What stands beside the pixels and matters for showing them: how the camera was held (Exif 2.32, tag 0x0112), and how
 * many scans a progressive JPEG has. Everything else, such as where a photograph was taken, is not even read.
 *
 * @param orientation 1 (upright) to 8, as Exif numbers them
 * @param scans of a JPEG; 1 for other types
 */
record PictureMarks(int orientation, int scans) {

    private static final int UPRIGHT = 1;
    private static final int ORIENTATION_TAG = 0x0112;
    private static final int MAX_EXIF = 64 * 1024;

    static PictureMarks read(Path file, MediaKind kind) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            return switch (kind) {
                case JPEG -> jpeg(in);
                case PNG -> new PictureMarks(chunked(in, 8, ByteOrder.BIG_ENDIAN, "eXIf", 12), 1);
                case WEBP -> new PictureMarks(chunked(in, 12, ByteOrder.LITTLE_ENDIAN, "EXIF", 8), 1);
                default -> new PictureMarks(UPRIGHT, 1);
            };
        }
    }

    /** Segments (ITU T.81, annex B) up to the first scan; after it, every further start of scan. */
    private static PictureMarks jpeg(RandomAccessFile in) throws IOException {
        int orientation = UPRIGHT;
        long position = 2;
        while (position + 4 <= in.length()) {
            in.seek(position);
            int marker = in.readUnsignedShort();
            if (marker == 0xffda) {
                return new PictureMarks(orientation, scansFrom(in, position));
            }
            int length = in.readUnsignedShort();
            if (marker == 0xffe1 && length > 8 && read(in, 6).equals("Exif\0\0")) {
                orientation = orientation(bytes(in, length - 8));
            }
            position += 2L + length;
        }
        return new PictureMarks(orientation, 1);
    }

    private static int scansFrom(RandomAccessFile in, long position) throws IOException {
        in.seek(position);
        int scans = 0;
        int previous = 0;
        byte[] buffer = new byte[64 * 1024];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            for (int i = 0; i < count; i++) {
                int current = buffer[i] & 0xff;
                if (previous == 0xff && current == 0xda) {
                    scans++;
                }
                previous = current;
            }
        }
        return scans;
    }

    /** PNG (length, name, data, checksum) and RIFF (name, length, data, padded) chunks alike. */
    private static int chunked(RandomAccessFile in, long start, ByteOrder order, String wanted, int overhead)
            throws IOException {
        boolean nameFirst = order == ByteOrder.LITTLE_ENDIAN;
        long position = start;
        while (position + 8 <= in.length()) {
            in.seek(position);
            String first = read(in, 4);
            String second = read(in, 4);
            String name = nameFirst ? first : second;
            String size = nameFirst ? second : first;
            long length = Integer.toUnsignedLong(
                    ByteBuffer.wrap(size.getBytes(ISO_8859_1)).order(order).getInt());
            if (name.equals(wanted)) {
                return orientation(bytes(in, (int) Math.min(length, MAX_EXIF)));
            }
            position += overhead + length + (nameFirst ? length % 2 : 0);
        }
        return UPRIGHT;
    }

    /** The TIFF structure inside: byte order, offset of the first directory, entries of twelve bytes. */
    private static int orientation(ByteBuffer tiff) {
        if (tiff.limit() < 8) {
            return UPRIGHT;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = Integer.toUnsignedLong(tiff.getInt(4));
        if (directory + 2 > tiff.limit()) {
            return UPRIGHT;
        }
        int entries = Short.toUnsignedInt(tiff.getShort((int) directory));
        for (long entry = directory + 2; entries > 0 && entry + 12 <= tiff.limit(); entries--, entry += 12) {
            if (Short.toUnsignedInt(tiff.getShort((int) entry)) == ORIENTATION_TAG) {
                int value = tiff.getShort((int) entry + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static String read(RandomAccessFile in, int count) throws IOException {
        return ISO_8859_1.decode(bytes(in, count)).toString();
    }

    /** At most {@code count} bytes, fewer at the end of the file. */
    private static ByteBuffer bytes(RandomAccessFile in, int count) throws IOException {
        byte[] bytes = new byte[(int) Math.min(count, Math.max(0, in.length() - in.getFilePointer()))];
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }
}
