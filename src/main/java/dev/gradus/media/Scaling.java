package dev.gradus.media;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;

/** Makes pictures smaller and stands them upright; everything comes out as 8-bit sRGB. */
final class Scaling {

    private Scaling() {}

    /** Halves as often as possible, since one big step would skip pixels, then takes the last step smoothly. */
    static BufferedImage to(BufferedImage picture, int width, int height) {
        BufferedImage current = inStandardColours(picture);
        while (current.getWidth() >= 2 * width && current.getHeight() >= 2 * height) {
            current = drawn(current, (current.getWidth() + 1) / 2, (current.getHeight() + 1) / 2, false);
        }
        return drawn(current, width, height, true);
    }

    /** Undoes how the camera was held; {@code orientation} as Exif numbers it. */
    static BufferedImage upright(BufferedImage picture, int orientation) {
        if (orientation <= 1) {
            return picture;
        }
        int w = picture.getWidth();
        int h = picture.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> throw new IllegalArgumentException("Exif has orientations 1 to 8");
        };
        boolean lies = orientation >= 5;
        BufferedImage upright = new BufferedImage(lies ? h : w, lies ? w : h, picture.getType());
        Graphics2D canvas = upright.createGraphics();
        canvas.drawImage(picture, turn, null);
        canvas.dispose();
        return upright;
    }

    /** Whether any pixel lets the page shine through. */
    static boolean isTransparent(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha()) {
            return false;
        }
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                if (pixel >>> 24 != 0xff) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The same pixels without a place for transparency. */
    static BufferedImage opaque(BufferedImage picture) {
        BufferedImage opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = opaque.createGraphics();
        canvas.drawImage(picture, 0, 0, null);
        canvas.dispose();
        return opaque;
    }

    /** A picture with a colour profile of its own is converted at once: drawing would ask the profile for each pixel. */
    private static BufferedImage inStandardColours(BufferedImage picture) {
        ColorSpace space = picture.getColorModel().getColorSpace();
        if (space instanceof ICC_ColorSpace && !space.isCS_sRGB() && space.getType() == ColorSpace.TYPE_RGB) {
            BufferedImage standard = blank(picture, picture.getWidth(), picture.getHeight());
            return new ColorConvertOp(null).filter(picture, standard);
        }
        return picture;
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height, boolean smooth) {
        BufferedImage smaller = blank(picture, width, height);
        Graphics2D canvas = smaller.createGraphics();
        canvas.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                smooth ? RenderingHints.VALUE_INTERPOLATION_BICUBIC : RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(picture, 0, 0, width, height, null);
        canvas.dispose();
        return smaller;
    }

    private static BufferedImage blank(BufferedImage like, int width, int height) {
        int type = like.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        return new BufferedImage(width, height, type);
    }
}
