package dev.gradus.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A state has one name, whether the map, the editor or the start page says it. */
class StateNamesTests {

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void theMapAndTheReviewNameAStateAlike(String language) {
        var map = bundle("curriculum", language);
        var review = bundle("review", language);

        assertThat(map.getString("curriculum.state.CHANGES_REQUESTED"))
                .isEqualTo(review.getString("review.outcome.CHANGES_REQUESTED"));
    }

    private static ResourceBundle bundle(String name, String language) {
        return ResourceBundle.getBundle(
                "messages." + name,
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
