package dev.gradus.grading.chinese;

import dev.gradus.grading.Hint;
import dev.gradus.grading.HintCode;
import dev.gradus.grading.StageProfile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * IDIOM: in primary, a set phrase of four characters whose sense does not show, or a word of classical Chinese. Idioms
 * that textbooks of the first grades use themselves, and those that paint with a doubled character (五颜六色, 自言自语), are
 * left alone.
 */
final class Idioms implements HintRule {

    /** Words that only classical Chinese has, and that no compound of today could have been cut into. */
    private static final Set<String> CLASSICAL = Set.of("乃", "矣", "焉", "哉", "兮", "曰", "吾", "汝", "岂", "遂");

    private static final Set<String> EVERYDAY = new HashSet<>(List.of("""
            五颜六色 五光十色 七上八下 七嘴八舌 乱七八糟 四面八方 东张西望 春暖花开 万紫千红 百花盛开 鸟语花香 春风拂面 风和日丽 阳光明媚 秋高气爽
            冰天雪地 大雪纷飞 千姿百态 哈哈大笑 满头大汗 兴高采烈 手忙脚乱 聚精会神 目不转睛 小心翼翼 高高兴兴 一动不动 一模一样 自言自语
            名胜古迹 风景优美 风景如画 山清水秀 安安静静 干干净净 漂漂亮亮 开开心心 快快乐乐 奇形怪状 各种各样 四通八达 不知不觉 成群结队
            无边无际 争先恐后 左邻右舍 助人为乐 拔苗助长 守株待兔 亡羊补牢 井底之蛙 坐井观天 画蛇添足 狐假虎威 刻舟求剑 南辕北辙 自相矛盾
            掩耳盗铃 叶公好龙 雪中送炭 水落石出 大吃一惊 议论纷纷 面红耳赤 气喘吁吁 垂头丧气 喜出望外 恍然大悟 大声喊叫 生龙活虎
            活蹦乱跳 又大又圆 一年四季 春夏秋冬 花草树木 白天黑夜 各式各样 大街小巷 家家户户 男女老少 东南西北 前后左右
            上下左右 从早到晚 从头到尾 成千上万 千千万万 许许多多 想方设法 日日夜夜 年年岁岁 越来越多 越来越大 大大小小 红红火火 平平安安 热热闹闹 团团圆圆 认认真真 仔仔细细 明明白白
            清清楚楚 整整齐齐 来来往往 说说笑笑 蹦蹦跳跳 摇摇晃晃 慢慢吞吞 自由自在 一心一意 三心二意 半信半疑 十全十美 百发百中 无影无踪
            """.trim().split("\\s+")));

    @Override
    public void find(Reading reading, Consumer<Hint> hints) {
        if (!reading.profile().isPrimary()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (var sentence : reading.sentences()) {
            for (var word : sentence.words()) {
                var letters = word.of(sentence.text());
                if (isOpaque(word, letters, reading) && seen.add(letters)) {
                    hints.accept(Hint.at(
                            sentence.prose(),
                            word.start(),
                            word.end(),
                            HintCode.IDIOM,
                            1,
                            word.of(sentence.prose().text())));
                }
            }
        }
    }

    private static boolean isOpaque(Word word, String letters, Reading reading) {
        if (CLASSICAL.contains(letters)) {
            return true;
        }
        boolean doubled = letters.chars().distinct().count() < letters.length();
        return word.idiom()
                && !doubled
                && !EVERYDAY.contains(letters)
                && !reading.known().isExplained(letters)
                && (reading.profile() != StageProfile.PRIMARY_5_6 || !isReadable(letters, reading));
    }

    /** Towards the end of primary, idioms are themselves a subject; only those with strange characters remain. */
    private static boolean isReadable(String letters, Reading reading) {
        return letters.codePoints().allMatch(reading.known()::isInTable);
    }
}
