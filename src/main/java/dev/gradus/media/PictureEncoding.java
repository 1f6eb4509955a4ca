package dev.gradus.media;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pixels as PNG or JPEG. Only pixels are written: no metadata of the original gets through. */
final class PictureEncoding {

    private static final float JPEG_QUALITY = 0.85f;
    private static final float STRONGEST_DEFLATE = 0f;
    private static final int MAX_COLOURS = 256;

    private PictureEncoding() {}

    /** Progressive, so that a slow connection shows something early. */
    static byte[] jpeg(BufferedImage opaque) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        return written(opaque, writer, param, JPEG_QUALITY);
    }

    /** With a palette where at most 256 colours are used, as in most diagrams: a third of the bytes, the same pixels. */
    static byte[] png(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        return written(withPalette(picture).orElse(picture), writer, writer.getDefaultWriteParam(), STRONGEST_DEFLATE);
    }

    private static byte[] written(BufferedImage picture, ImageWriter writer, ImageWriteParam param, float quality)
            throws IOException {
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(quality);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream((OutputStream) bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static Optional<BufferedImage> withPalette(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        Map<Integer, Integer> palette = new LinkedHashMap<>();
        byte[] indices = new byte[width * height];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int index = palette.computeIfAbsent(row[x], colour -> palette.size());
                if (index == MAX_COLOURS) {
                    return Optional.empty();
                }
                indices[y * width + x] = (byte) index;
            }
        }
        int[] colours = palette.keySet().stream().mapToInt(Integer::intValue).toArray();
        boolean alpha = picture.getColorModel().hasAlpha();
        IndexColorModel model = new IndexColorModel(8, colours.length, colours, 0, alpha, -1, DataBuffer.TYPE_BYTE);
        BufferedImage indexed = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
        indexed.getRaster().setDataElements(0, 0, width, height, indices);
        return Optional.of(indexed);
    }
}
