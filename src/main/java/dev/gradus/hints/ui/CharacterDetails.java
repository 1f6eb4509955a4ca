package dev.gradus.hints.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import dev.gradus.grading.CharacterUse;
import dev.gradus.grading.CharacterUse.Band;
import java.util.List;
import java.util.stream.Collectors;

/** The characters of a text by when pupils meet them; those that this stage has not met come first. */
class CharacterDetails extends Details {

    private static final long serialVersionUID = 1;
    private static final int MOST = 400;

    CharacterDetails(List<CharacterUse> characters) {
        addClassName("hf-details");
        var unknown = characters.stream().filter(use -> !use.known()).toList();
        setSummaryText(getTranslation("hints.characters", characters.size(), unknown.size()));
        var list = new DescriptionList();
        list.addClassName("hf-characters");
        if (!unknown.isEmpty()) {
            add(list, getTranslation("hints.characters.unknown", unknown.size()), unknown);
        }
        for (var band : Band.values()) {
            var of = characters.stream().filter(use -> use.band() == band).toList();
            if (!of.isEmpty()) {
                add(list, getTranslation("hints.band." + band, of.size()), of);
            }
        }
        add(list);
    }

    private static void add(DescriptionList list, String name, List<CharacterUse> characters) {
        var shown = characters.stream().limit(MOST).map(CharacterUse::character).collect(Collectors.joining());
        var description = new DescriptionList.Description(characters.size() > MOST ? shown + "…" : shown);
        description.getElement().setAttribute("lang", "zh-CN");
        list.add(new DescriptionList.Term(name), description);
    }
}
