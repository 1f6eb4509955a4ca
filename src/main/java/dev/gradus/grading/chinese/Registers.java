package dev.gradus.grading.chinese;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words by which written and spoken Chinese are told apart. A single letter counts only where it stands as a word of
 * its own: 以 in 可以 or 其 in 其实 is no particle. Written words widen the eight classical particles, whose share rises
 * with school grade more than any other count of words (ρ .63 over textbooks), because eight of them are too few to be
 * counted in a page; spoken words are what the youngest readers' texts are full of.
 */
final class Registers {

    /** The particles that the table of limits counts. */
    private static final Set<String> CLASSICAL = words("之 其 于 以 而 乃 尔 者");

    private static final Set<String> WRITTEN = words("""
            之 其 于 以 而 乃 尔 者 则 且 亦 焉 矣 乎 哉 兮 吾 汝 彼 斯 兹 曰 遂 皆 岂 孰 盖 莫 惟 唯 犹 愈 凡 抑 倘 虽 未 非 无 若 此
            故 何 毋 勿 尚 既 复 旋 甚 颇 仍 均 即 及 与 须 殊 却 便 曾 将 使 令 为 由 因 所 并 如 似 应 至 仅 自 或 极 竟 终 已
            其中 何以 无不 莫不 何尝 未必 未尝 所谓 以为 以至 以致 以及 乃至 从而 然而 倘若 假使 抑或 与其 毋宁 由此 及至 至于 对于
            关于 由于 倘使 诚然 固然 此外 何况 况且 并非 无非 未免 不免 难免 不禁 大抵 大约 如此 此后 此前 继而 进而 反而 因而 因此
            故而 之所以 在于 出于 基于 鉴于 介于 属于 归于 终于 何处 如何 何等 某种 某些 种种 诸多 诸如 众多 一切 无论 不论 尽管 即使
            即便 纵使 既然 宁可 不仅 不啻 不失为 不得不 未曾 不曾 何必 或许 似乎 仿佛 显然 无疑 究竟 毕竟 终究 始终 往往 逐渐 日益
            愈加 更加 极其 极为 颇为 尤为 尤其 有关 依据 根据 按照 作为 视为 称为 成为 之间 之中 之下 之上 之外 之内 之际 之类 以来
            以便 以免 以外 此时 此刻 此种 此类 如今 而今 昔日 往昔 他人 自身 本身 彼此 各自 世人 众人 亦即 是否 能否 可否 从未 尚未
            并未 并不 并无 毫无 毫不 不复 不再 不过 不妨 不必 不可 不能不 无法 无从 得以 足以 加以 予以 给予 具有 具备 意味着 意义
            所有 同时 与此同时 另一方面 一方面 换言之 由此可见 总之 可见 首先 其次 例如 譬如 正如 犹如 宛如 恰如 甚至 不料 忽而 随即
            随之 旋即 转而 仅仅 唯独 唯有 只有 除非 否则
            """);

    private static final Set<String> SPOKEN = words("""
            了 吗 呢 吧 呀 啊 啦 嘛 哦 哎 哟 呵 嘿 嗯 喂 哇 唉 哈 咦 哎呀 哎哟 咱 咱们 妈妈 爸爸 爷爷 奶奶 叔叔 阿姨 伯伯 哥哥 姐姐 弟弟
            妹妹 外婆 外公 姥姥 姥爷 宝宝 小朋友 哈哈 嘻嘻 好多 怎么 为什么 什么 谁 这么 那么 真 您好 你好 谢谢 对不起
            """);

    private Registers() {}

    /** One of 之其于以而乃尔者, standing alone. */
    static boolean isClassical(String word) {
        return CLASSICAL.contains(word);
    }

    /** Found in books rather than in talk. */
    static boolean isWritten(String word) {
        return WRITTEN.contains(word);
    }

    /** Found in talk, above all with children; doubled words such as 慢慢 and 绿油油 too. */
    static boolean isSpoken(String word) {
        return SPOKEN.contains(word) || isDoubled(word);
    }

    private static boolean isDoubled(String word) {
        int length = word.length();
        return length >= 2
                && length <= 3
                && word.charAt(length - 1) == word.charAt(length - 2)
                && !word.equals("往往")
                && !word.equals("仅仅")
                && !word.equals("种种");
    }

    static Set<String> words(String list) {
        return new HashSet<>(List.of(list.trim().split("\\s+")));
    }
}
