import dev.gradus.fit.HintSentences;
import dev.gradus.grading.Hint;
import dev.gradus.grading.HintCode;
import dev.gradus.grading.TextLanguage;
import java.util.Locale;

/** What a hint says, as a teacher reads it, but without the figures and limits that would tell the rule. */
final class Claim {

    private static final HintSentences ENGLISH = new HintSentences(Locale.ENGLISH);
    private static final HintSentences CHINESE = new HintSentences(Locale.SIMPLIFIED_CHINESE);

    private Claim() {}

    static String of(Hint hint, TextLanguage language) {
        boolean chinese = language == TextLanguage.CHINESE;
        var words = chinese ? CHINESE : ENGLISH;
        var plain = chinese ? inChinese(hint.code()) : inEnglish(hint.code());
        return (plain.isEmpty() ? words.what(hint, language) : plain) + " " + words.how(hint, language);
    }

    private static String inEnglish(HintCode code) {
        return switch (code) {
            case LONG_SENTENCE -> "This sentence is long for these pupils.";
            case LONG_RUN -> "Long sentences stand in a row here.";
            case MEAN_SENTENCE -> "The sentences of this text are long in the mean for these pupils.";
            case COVERAGE -> "Too many of the words of this text are unknown to these pupils.";
            case RARE_CHARACTERS -> "Too many characters of this text are unknown to these pupils.";
            case PASSIVE -> "This text has many passives for these pupils.";
            case NOMINAL -> "Abstract nouns stand close together here.";
            case TERM_LOAD -> "This lesson introduces many terms for these pupils.";
            case NO_PICTURE -> "A long stretch of text stands here without a picture.";
            case NO_ACTIVITY -> "For a long time pupils only listen or read here.";
            case NO_QUESTION -> "There are fewer check questions than objectives.";
            case OVERTIME -> "The lesson needs more minutes than it has.";
            default -> "";
        };
    }

    private static String inChinese(HintCode code) {
        return switch (code) {
            case LONG_SENTENCE -> "对这些学生来说，这个句子太长。";
            case LONG_RUN -> "这里连着几个长句。";
            case MEAN_SENTENCE -> "对这些学生来说，全文句子平均偏长。";
            case COVERAGE -> "文中有太多词这些学生不认识。";
            case RARE_CHARACTERS -> "文中有太多字这些学生没学过。";
            case PASSIVE -> "对这些学生来说，文中被动句偏多。";
            case NOMINAL -> "这里挤着几个抽象名词。";
            case TERM_LOAD -> "对这些学生来说，本课引入的词语偏多。";
            case NO_PICTURE -> "这里有一长段文字没有图。";
            case NO_ACTIVITY -> "这里学生很长时间只是听和读。";
            case NO_QUESTION -> "检查题比目标少。";
            case OVERTIME -> "本课需要的时间超过课时。";
            default -> "";
        };
    }
}
