package dev.gradus.dialect;

import java.util.List;

/**
 * Something in a lesson that is not as the format asks. It names no sentence: the messages {@code dialect.problem.CODE}
 * do, in every language, with {@code args} for their places.
 *
 * @param line in the text that was read, the first being 1
 */
public record Problem(int line, Code code, List<String> args) {

    public Problem {
        args = List.copyOf(args);
    }

    public Problem(int line, Code code, String... args) {
        this(line, code, List.of(args));
    }

    /** The same problem seen from a text that has {@code lines} more in front. */
    public Problem movedBy(int lines) {
        return new Problem(line + lines, code, args);
    }

    /** Kinds of problems, with what their args are. */
    public enum Code {
        /** The text is larger or more intricate than any lesson; it was not read. */
        TOO_LARGE,
        /** Blocks or marks stand inside one another too deeply; the innermost are shown as text. */
        TOO_DEEP,
        /** A line of colons that is no directive: the line. */
        DIRECTIVE_SYNTAX,
        /** The name. */
        UNKNOWN_DIRECTIVE,
        /** The name of the directive that is never closed. */
        UNCLOSED_DIRECTIVE,
        /** A closing line with nothing open that it could close: the line. */
        STRAY_CLOSING,
        /** A directive where it may not stand: its name, the directive, {@code list} or {@code quote} around it. */
        NESTED_DIRECTIVE,
        /** A directive with no fewer colons than the one around it: its name, the name of the one around it. */
        NESTED_COLONS,
        /** What it stands on (a directive's name, {@code heading} or {@code picture}), the attribute. */
        UNKNOWN_ATTRIBUTE,
        /** What it stands on, the attribute. */
        DUPLICATE_ATTRIBUTE,
        /** What it should stand on, the attribute. */
        MISSING_ATTRIBUTE,
        /** What it stands on, the attribute, its value. */
        INVALID_ATTRIBUTE,
        /** Only a heading of level 2 has minutes: the level. */
        HEADING_MINUTES,
        /** A picture has neither an alternative text nor the word {@code decorative}: its file. */
        MISSING_ALT,
        /** A link that leads where none may; it is shown as text: the address. */
        UNSAFE_URL,
        /** A picture or medium that is no file beside the lesson; it is shown as text: the address, maybe empty. */
        NOT_A_FILE,
        /** Cells beyond the header's columns, which nobody would see: how many columns there are. */
        TABLE_ROW_TOO_LONG,
        QUESTION_WITHOUT_PROMPT,
        /** No answers of the form its type asks for: the type. */
        QUESTION_WITHOUT_ANSWERS,
        /** A {@code single} question has exactly one right choice: how many are marked. */
        SINGLE_NEEDS_ONE_RIGHT,
        /** A {@code multiple} question has at least one right choice. */
        MULTIPLE_NEEDS_RIGHT,
        /** There is nothing to put in order with fewer than two items. */
        ORDER_NEEDS_TWO,
        /** A choice does not begin with {@code [ ]} or {@code [x]}. */
        CHOICE_WITHOUT_BOX,
        /** Which of the choices, the first being 1. */
        EMPTY_CHOICE,
        /** Which of the answers, the first being 1. */
        EMPTY_ANSWER,
        /** Something in the answers that is no answer: the type. */
        ANSWER_FORM,
        /** Something after the answers that is not one quote. */
        TEXT_AFTER_ANSWERS,

        /** The file does not begin with a line of {@code ---}. */
        FRONT_MATTER_MISSING,
        /** The front matter has no closing line of {@code ---}. */
        FRONT_MATTER_UNCLOSED,
        BYTE_ORDER_MARK,
        CARRIAGE_RETURN,
        /** The character, as {@code U+0000}. */
        CONTROL_CHARACTER,

        /** What the YAML reader says. */
        YAML_SYNTAX,
        YAML_TOO_LARGE,
        YAML_NOT_PLAIN,
        /** The key. */
        UNKNOWN_KEY,
        /** The key. */
        DUPLICATE_KEY,
        /** The key. */
        MISSING_KEY,
        /** The key, the shape it should have. */
        WRONG_SHAPE,
        /** The key, its value, the least, the greatest. */
        OUT_OF_RANGE,
        /** The key, its value. */
        INVALID_VALUE;

        /** Whether it is found in a question, so that its number tells where. */
        public boolean isAboutQuestion() {
            return switch (this) {
                case QUESTION_WITHOUT_PROMPT,
                        QUESTION_WITHOUT_ANSWERS,
                        SINGLE_NEEDS_ONE_RIGHT,
                        MULTIPLE_NEEDS_RIGHT,
                        ORDER_NEEDS_TWO,
                        CHOICE_WITHOUT_BOX,
                        EMPTY_CHOICE,
                        EMPTY_ANSWER,
                        ANSWER_FORM,
                        TEXT_AFTER_ANSWERS -> true;
                default -> false;
            };
        }
    }
}
