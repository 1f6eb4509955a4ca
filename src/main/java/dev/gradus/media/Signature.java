package dev.gradus.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the first bytes of a file say it is; the name and the type that a browser claims are never asked. */
sealed interface Signature {

    /** How many bytes suffice. */
    int LENGTH = 4096;

    /** A type we take, as far as the first bytes can tell. */
    record Taken(MediaKind kind) implements Signature {}

    /** A type we know and do not take. */
    record NotTaken(String type) implements Signature {}

    /** No type we know. */
    record Unknown() implements Signature {}

    /** Types worth naming when they are refused, by how their first bytes read in Latin-1. */
    Map<String, String> NOT_TAKEN = Map.ofEntries(
            Map.entry("%PDF-", "PDF"),
            Map.entry("PK\3\4", "ZIP"),
            Map.entry("\u001f\u008b", "gzip"),
            Map.entry("II*\0", "TIFF"),
            Map.entry("MM\0*", "TIFF"),
            Map.entry("BM", "BMP"),
            Map.entry("\0\0\1\0", "ICO"),
            Map.entry("fLaC", "FLAC"),
            Map.entry("FORM", "AIFF"),
            Map.entry("CWS", "Flash"),
            Map.entry("FWS", "Flash"),
            Map.entry("MZ", "EXE"),
            Map.entry("\u007fELF", "ELF"));

    Set<String> FILM_BRANDS = Set.of(
            "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "dash", "M4V ", "MSNV", "mmp4");

    Set<String> STILL_BRANDS = Set.of("heic", "heix", "heim", "heis", "hevc", "mif1", "msf1");

    /** Reads at most the first {@link #LENGTH} bytes. */
    static Signature of(byte[] start) {
        String head = new String(start, 0, Math.min(start.length, LENGTH), ISO_8859_1);
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return new Taken(MediaKind.JPEG);
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return new Taken(MediaKind.PNG);
        }
        if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return new Taken(MediaKind.GIF);
        }
        if (head.startsWith("RIFF") && head.length() >= 12) {
            return riff(head.substring(8, 12));
        }
        if (head.startsWith("ftyp", 4) && head.length() >= 12) {
            return isoMedia(head.substring(8, 12));
        }
        if (head.startsWith("OggS")) {
            return ogg(head);
        }
        if (head.startsWith("\u001aE\u00df\u00a3")) {
            boolean webm = head.substring(0, Math.min(head.length(), 64)).contains("webm");
            return webm ? new Taken(MediaKind.WEBM) : new NotTaken("Matroska");
        }
        if (head.startsWith("ID3") || isMpegLayer3(start)) {
            return new Taken(MediaKind.MP3);
        }
        return text(head);
    }

    private static Signature riff(String form) {
        return switch (form) {
            case "WEBP" -> new Taken(MediaKind.WEBP);
            case "WAVE" -> new Taken(MediaKind.WAV);
            case "AVI " -> new NotTaken("AVI");
            default -> new Unknown();
        };
    }

    private static Signature isoMedia(String brand) {
        if (FILM_BRANDS.contains(brand)) {
            return new Taken(MediaKind.MP4);
        }
        if (brand.equals("M4A ") || brand.equals("M4B ")) {
            return new Taken(MediaKind.M4A);
        }
        if (STILL_BRANDS.contains(brand)) {
            return new NotTaken("HEIC");
        }
        if (brand.startsWith("avi")) {
            return new NotTaken("AVIF");
        }
        return brand.equals("qt  ") ? new NotTaken("QuickTime") : new Unknown();
    }

    /** The first packet names the codec; film in Ogg (Theora) is played by no browser any more. */
    private static Signature ogg(String head) {
        String first = head.substring(0, Math.min(head.length(), 64));
        boolean sound = first.contains("\u0001vorbis") || first.contains("OpusHead") || first.contains("\u007fFLAC");
        return sound ? new Taken(MediaKind.OGG) : new NotTaken("Ogg");
    }

    /** A frame header of layer III, with none of the reserved values. */
    private static boolean isMpegLayer3(byte[] start) {
        return start.length >= 4
                && (start[0] & 0xff) == 0xff
                && (start[1] & 0xe0) == 0xe0
                && (start[1] & 0x18) != 0x08
                && (start[1] & 0x06) == 0x02
                && (start[2] & 0xf0) != 0xf0
                && (start[2] & 0x0c) != 0x0c;
    }

    /** Anything that opens like XML may be a drawing; the parser has the last word. */
    private static Signature text(String head) {
        String plain = head.replaceFirst("^(\u00ef\u00bb\u00bf|\u00fe\u00ff|\u00ff\u00fe)", "");
        if (plain.matches("(?s)WEBVTT([ \\t\\r\\n].*)?")) {
            return new Taken(MediaKind.VTT);
        }
        String markup = plain.replace("\0", "").stripLeading();
        if (markup.startsWith("<")) {
            String lower = markup.substring(0, Math.min(markup.length(), 20)).toLowerCase(Locale.ROOT);
            boolean html = lower.startsWith("<!doctype html") || lower.startsWith("<html");
            return html ? new NotTaken("HTML") : new Taken(MediaKind.SVG);
        }
        return NOT_TAKEN.entrySet().stream()
                .filter(known -> head.startsWith(known.getKey()))
                .<Signature>map(known -> new NotTaken(known.getValue()))
                .findFirst()
                .orElseGet(Unknown::new);
    }
}
