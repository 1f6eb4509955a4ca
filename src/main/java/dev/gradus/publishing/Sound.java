package dev.gradus.publishing;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.util.stream.Collectors;

/** How Chinese is typed: pinyin without tones, {@code guize} for 规则. */
final class Sound {

    private Sound() {}

    static String of(String characters) {
        return HanLP.convertToPinyinList(characters).stream()
                .filter(each -> each != Pinyin.none5)
                .map(Pinyin::getPinyinWithoutTone)
                .collect(Collectors.joining());
    }
}
