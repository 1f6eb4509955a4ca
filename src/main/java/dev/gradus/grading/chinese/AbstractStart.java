package dev.gradus.grading.chinese;

import dev.gradus.grading.Hint;
import dev.gradus.grading.HintCode;
import java.util.Set;
import java.util.function.Consumer;

/**
 * ABSTRACT_START: nothing in the first sixty words that can be seen or answered: no person, no place, no thing, no
 * question.
 */
final class AbstractStart implements HintRule {

    private static final int WORDS = 60;

    private static final Set<String> PEOPLE = Set.of("你", "我", "他", "她", "咱", "您", "谁", "我们", "你们", "他们", "她们", "咱们");

    /** What a noun for a person, place or thing ends in. */
    private static final String CONCRETE = "人孩爸妈爷奶哥姐弟妹叔姨伯友师生王家校室园馆店厂村镇城市街路桥河江湖海溪泉井塘岸山坡林田地院房屋楼门窗墙桌椅床灯树花草叶果菜米麦豆稻竹木"
            + "鸟鱼虫蜂蝶蚁狗猫马牛羊猪鸡鸭兔鼠虎狮象猴熊龙车船机书纸笔包衣帽鞋袜裤杯碗瓶壶锅盆桶刀勺水雨雪云风冰火石沙土泥茶饭奶蛋糖饼手脚头脸眼耳嘴鼻"
            + "牙球星月日天图画照片报信钱票票管罐袋箱盒绳镜钟表";

    @Override
    public void find(Reading reading, Consumer<Hint> hints) {
        int words = 0;
        for (var sentence : reading.sentences()) {
            if (asks(sentence)) {
                return;
            }
            for (var word : sentence.words()) {
                if (isConcrete(word, word.of(sentence.text()))) {
                    return;
                }
                if (++words == WORDS) {
                    hints.accept(hint(reading));
                    return;
                }
            }
        }
    }

    static boolean asks(Sentence sentence) {
        return sentence.text().substring(sentence.start(), sentence.end()).contains("？");
    }

    private static boolean isConcrete(Word word, String letters) {
        return word.name() || PEOPLE.contains(letters) || CONCRETE.indexOf(letters.charAt(letters.length() - 1)) >= 0;
    }

    private static Hint hint(Reading reading) {
        var first = reading.sentences().getFirst();
        return Hint.at(first.prose(), first.start(), first.end(), HintCode.ABSTRACT_START, 1);
    }
}
