package dev.gradus.lesson;

/** A lesson that may be submitted, as short as it can be, for tests that need one to begin with. */
public final class CompleteLesson {

    /** The front matter beside title and minutes. */
    public static final String OBJECTIVES = "objectives:\n  - say what you see\n";

    private static final String REST = """


            ## Look {minutes=10}

            :::activity{minutes=5}
            Look closely.
            :::

            :::question{type=single}
            Is it so?

            - [x] Yes
            - [ ] No
            :::""";

    private CompleteLesson() {}

    /** The body of a lesson that begins with these words. */
    public static String body(String beginning) {
        return beginning + REST;
    }

    /** A whole file that begins with these words. */
    public static String source(String title, String beginning) {
        return "---\ntitle: " + title + "\nminutes: 40\n" + OBJECTIVES + "---\n\n" + body(beginning) + "\n";
    }
}
