package dev.gradus.reading.door;

import java.util.List;

/** Simple drawings that children tell apart and can name, 48 by 48, drawn in the colour of the text around. */
public enum Picture {
    SUN(
            "<circle cx='24' cy='24' r='9'/><path d='M24 4v7M24 37v7M4 24h7M37 24h7M10 10l5 5M33 33l5 5M38 10l-5 5M15 33l-5 5' fill='none' stroke='currentColor' stroke-width='4' stroke-linecap='round'/>"),
    MOON("<path d='M31 5a20 20 0 1 0 12 29A17 17 0 0 1 31 5z'/>"),
    STAR("<path d='M24 4l6 13 14 2-10 10 2 15-12-7-12 7 2-15L4 19l14-2z'/>"),
    HEART("<path d='M24 43C8 31 4 24 4 17a10 10 0 0 1 20-3 10 10 0 0 1 20 3c0 7-4 14-20 26z'/>"),
    TREE("<path d='M24 3l12 14h-6l10 13H28v14h-8V30H8l10-13h-6z'/>"),
    FISH(
            "<path d='M3 24c8-13 22-14 31-3l10-9v24l-10-9C25 38 11 37 3 24z'/><circle cx='14' cy='21' r='2.5' fill='#fff'/>"),
    BOAT("<path d='M22 4v26H6zM26 10l14 20H26zM4 33h40l-7 11H11z'/>"),
    HOUSE("<path d='M24 4L3 23h6v21h11V31h8v13h11V23h6z'/>"),
    APPLE(
            "<path d='M25 14c-1-5 2-9 7-10 0 5-3 9-7 10zM24 17c4-3 8-3 11-2 6 2 8 9 6 16-2 8-7 13-11 13-3 0-3-1-6-1s-3 1-6 1c-4 0-9-5-11-13-2-7 0-14 6-16 3-1 7-1 11 2z'/>"),
    CUP("<path d='M7 10h28v4h3a9 9 0 0 1 0 18h-4c-1 6-6 10-13 10S7 36 7 28zm28 9v8h3a4 4 0 0 0 0-8z'/>"),
    KEY("<path d='M14 12a12 12 0 1 0 11 16h5v6h7v-6h7v-8H25a12 12 0 0 0-11-8zm0 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8z'/>"),
    LEAF(
            "<path d='M42 5C20 5 6 14 6 30c0 4 1 7 2 9l-4 4 3 3 4-4c3 1 5 2 8 2C35 44 42 28 42 5zM14 35c5-9 11-15 18-19-5 6-10 12-15 21z'/>"),
    DROP("<path d='M24 3c9 13 14 20 14 28a14 14 0 0 1-28 0C10 23 15 16 24 3z'/>"),
    CLOUD("<path d='M13 40a10 10 0 0 1-1-20 13 13 0 0 1 25-1 11 11 0 0 1-1 21z'/>"),
    BELL("<path d='M24 4c9 0 13 7 13 15v9l5 8H6l5-8v-9c0-8 4-15 13-15zM18 39h12a6 6 0 0 1-12 0z'/>"),
    KITE("<path d='M28 3l14 18-14 14-14-14zM27 36c-6-1-8 4-12 3s-4-5-8-3l-2 4c5 0 5 4 10 4s7-5 12-4z'/>");

    /** In the order in which tiles and secrets count them. */
    public static final List<Picture> ALL = List.of(values());

    private final String drawing;

    Picture(String drawing) {
        this.drawing = drawing.replace('\'', '"');
    }

    /** The message key of what it shows. */
    public String key() {
        return "classes.picture." + name();
    }

    /** For pages; those who cannot see it are told its name beside it. */
    public String svg() {
        return "<svg viewBox=\"0 0 48 48\" aria-hidden=\"true\" fill=\"currentColor\">" + drawing + "</svg>";
    }
}
