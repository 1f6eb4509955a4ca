package dev.gradus.hints.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.gradus.grading.HintCode;
import dev.gradus.platform.ui.StudioFrame;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;

/** Every kind of hint with its rule and an example before and after; the hints' own words lead here. */
@Route(value = HintHelpView.ADDRESS, layout = StudioFrame.class)
@StyleSheet("context://studio-assets/hints.css")
@RolesAllowed({"ADMIN", "LEAD", "TEACHER"})
class HintHelpView extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1;

    static final String ADDRESS = "help/hints";

    HintHelpView() {
        addClassNames("g-page", "hf-help");
        add(
                new H1(getTranslation("hints.help.title")),
                new Paragraph(getTranslation("hints.help.level")),
                new Paragraph(getTranslation("hints.help.windows")),
                new Paragraph(getTranslation("hints.help.keys")),
                contents());
        Stream.of(HintCode.values()).forEach(code -> add(section(code)));
        // The page is built after the browser has looked for the place that the address names.
        getElement().executeJs("document.getElementById(location.hash.slice(1))?.scrollIntoView()");
    }

    static String address(HintCode code) {
        return ADDRESS + "#" + code;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hints.help.title");
    }

    /** Also what the keyboard holds on to: without a link a page cannot be scrolled by it everywhere. */
    private Nav contents() {
        var links = new UnorderedList();
        Stream.of(HintCode.values()).forEach(code -> links.add(new ListItem(contentsLink(code))));
        var contents = new Nav(links);
        contents.setAriaLabel(getTranslation("hints.help.title"));
        contents.addClassName("hf-contents");
        return contents;
    }

    /** Followed by the browser itself, which knows how to go to a place of the page. */
    private Anchor contentsLink(HintCode code) {
        var link = new Anchor(address(code), getTranslation("hints.code." + code));
        link.setRouterIgnore(true);
        return link;
    }

    private Section section(HintCode code) {
        var heading = new H2(getTranslation("hints.code." + code));
        heading.setId(code.name());
        var examples = new DescriptionList();
        example(examples, "before", code);
        example(examples, "after", code);
        return new Section(heading, new Paragraph(getTranslation("hinthelp." + code + ".rule")), examples);
    }

    private void example(DescriptionList examples, String name, HintCode code) {
        examples.add(
                new DescriptionList.Term(getTranslation("hints.help." + name)),
                new DescriptionList.Description(getTranslation("hinthelp." + code + "." + name)));
    }
}
