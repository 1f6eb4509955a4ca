package dev.gradus.reading.html;

import java.util.List;
import java.util.regex.Pattern;

/** Characters whose reading follows from what they do in a sentence, which a dictionary of words cannot know. */
enum Particles {
    /** 跑得快, 坐得低低的, but not 得到: after a character and before one that says how. */
    DE_HOW("de", "\\p{IsHan}(得)(?:[很不太更多少快慢好高低大小远近像清见出到干满起来住完早晚深长]|(?<twice>\\p{IsHan})\\k<twice>)"),
    /** 慢慢地, 高高兴兴地. */
    DE_ADVERB("de", "(?<twice>\\p{IsHan})\\k<twice>(?<here>地)"),
    /** 一只鸟, 这只, 几只. */
    ONE_OF("zhī", "[一二两三四五六七八九十百几多这那每0-9](只)(?!有|是|要|能)"),
    /** 看着, 围着, but not 着火 and not 够不着. */
    GOING_ON("zhe", "(?<![不得\\P{IsHan}])(着)(?![火急凉迷慌])"),
    /** 够得着. */
    REACHED("zháo", "[不得](着)"),
    /** 走吧。 */
    COME_ON("ba", "(吧)(?!台)"),
    /** 看见啦！ */
    LOOK("la", "(啦)"),
    /** 看看, 试试: a short try. */
    TRY("", "(?<twice>[看试想说听闻摸写找猜比问走坐尝读])(?<here>\\k<twice>)"),
    /** 对不对, 是不是. */
    OR_NOT("bu", "(?<twice>\\p{IsHan})(?<here>不)\\k<twice>"),
    /** 找不到, 说不出: something does not come off. */
    CANNOT("bu", "[看听找够说做想记走跑吃喝拿用买写读抓猜摸闻尝认分搬推拉打关装放站坐](不)(?:[见着了动完清懂住开]|到(?!了)|出(?!去)|起(?!来))");

    private static final List<Particles> ALL = List.of(values());

    private final String reading;
    private final Pattern pattern;

    /** @param reading empty where it is that of the character before, without its tone */
    Particles(String reading, String pattern) {
        this.reading = reading;
        this.pattern = Pattern.compile(pattern);
    }

    /** @param readings for each {@code char} of the text, changed in place */
    static void settle(String text, List<String> readings) {
        ALL.forEach(each -> each.apply(text, readings));
    }

    private void apply(String text, List<String> readings) {
        var found = pattern.matcher(text);
        boolean named = pattern.namedGroups().containsKey("here");
        for (int from = 0; found.find(from); ) {
            int here = named ? found.start("here") : found.start(1);
            readings.set(here, reading.isEmpty() ? Tones.without(readings.get(here)) : reading);
            from = here + 1;
        }
    }
}
