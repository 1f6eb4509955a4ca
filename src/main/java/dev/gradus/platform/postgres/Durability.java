package dev.gradus.platform.postgres;

/** Whether a commit is on the disk before it is acknowledged. Only tests may choose otherwise, hence package-private. */
enum Durability {
    FULL("on"),
    NONE_FOR_TESTS("off");

    private final String setting;

    Durability(String setting) {
        this.setting = setting;
    }

    /** The value of {@code fsync}, {@code synchronous_commit} and {@code full_page_writes}. */
    String setting() {
        return setting;
    }
}
