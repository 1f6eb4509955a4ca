package dev.gradus.dialect;

/** What the compact constructors of this package ask of their values; a breach is a bug of ours, hence an exception. */
final class Checks {

    private Checks() {}

    static void that(boolean condition, String rule) {
        if (!condition) {
            throw new IllegalArgumentException(rule);
        }
    }

    static void inRange(String name, int value, int min, int max) {
        that(value >= min && value <= max, name + " lies between " + min + " and " + max + ", not " + value);
    }

    static void singleLine(String name, String value) {
        that(value.chars().noneMatch(Character::isISOControl), name + " holds control characters");
    }

    static void trimmedLine(String name, String value) {
        singleLine(name, value);
        that(value.equals(Letters.trim(value)), name + " has outer spaces");
    }
}
