package dev.gradus.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Real files, made where they are needed. */
final class Samples {

    /** Where {@link #photograph} says it was taken; must never come out again. */
    static final String SECRET_PLACE = "Home of Anna, 52.5200 N 13.4050 E";

    private Samples() {}

    static byte[] jpeg(int width, int height) {
        return encoded(scene(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    static byte[] png(int width, int height) {
        return encoded(scene(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    /** Transparent where the scene is not. */
    static byte[] cutOutPng(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillOval(0, 0, width, height);
        canvas.dispose();
        return encoded(picture, "png");
    }

    static byte[] gif(int width, int height) {
        return encoded(scene(width, height, BufferedImage.TYPE_INT_RGB), "gif");
    }

    /** One lossy pixel. */
    static byte[] webp() {
        return Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    }

    /** A JPEG whose left half is red and right half blue, with an Exif segment as a phone writes it. */
    static byte[] photograph(int width, int height, int orientation) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width - width / 2, height);
        canvas.dispose();
        byte[] plain = encoded(picture, "jpeg");
        byte[] exif = exif(orientation);
        return joined(out -> {
            out.write(plain, 0, 2);
            out.writeShort(0xffe1);
            out.writeShort(exif.length + 8);
            out.writeBytes("Exif\0\0");
            out.write(exif);
            out.write(plain, 2, plain.length - 2);
        });
    }

    /** Big-endian TIFF: one directory with the orientation and a text behind it. */
    static byte[] exif(int orientation) {
        return joined(out -> {
            out.writeBytes("MM");
            out.writeShort(42);
            out.writeInt(8);
            out.writeShort(1);
            out.writeShort(0x0112);
            out.writeShort(3);
            out.writeInt(1);
            out.writeShort(orientation);
            out.writeShort(0);
            out.writeInt(0);
            out.writeBytes(SECRET_PLACE);
        });
    }

    /** A few bytes that claim a picture of any size. */
    static byte[] pngHeader(int width, int height) {
        return joined(out -> {
            out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
            byte[] header = joined(inner -> {
                inner.writeBytes("IHDR");
                inner.writeInt(width);
                inner.writeInt(height);
                inner.write(new byte[] {8, 2, 0, 0, 0});
            });
            CRC32 checksum = new CRC32();
            checksum.update(header);
            out.writeInt(13);
            out.write(header);
            out.writeInt((int) checksum.getValue());
        });
    }

    static byte[] svg(String content) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
                        + "viewBox=\"0 0 40 30\">" + content + "</svg>")
                .getBytes(UTF_8);
    }

    static byte[] latin1(String text) {
        return text.getBytes(ISO_8859_1);
    }

    static Path file(Path folder, byte[] bytes) {
        try {
            return Files.write(Files.createTempFile(folder, "sample", ""), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedImage decoded(Path file) {
        try {
            return decoded(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedImage decoded(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] encoded(BufferedImage picture, String format) {
        return joined(out -> ImageIO.write(picture, format, out));
    }

    private static BufferedImage scene(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D canvas = picture.createGraphics();
        canvas.setPaint(new GradientPaint(0, 0, Color.CYAN, width, height, Color.ORANGE));
        canvas.fillRect(0, 0, width, height);
        canvas.dispose();
        return picture;
    }

    static byte[] joined(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    interface Writing {
        void to(DataOutputStream out) throws IOException;
    }
}
