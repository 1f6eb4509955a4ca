package dev.gradus.curriculum.ui;

import dev.gradus.curriculum.ChangeResult;
import dev.gradus.curriculum.NewStrand;
import dev.gradus.curriculum.Programme;
import dev.gradus.curriculum.Strand;
import dev.gradus.curriculum.Strands;
import dev.gradus.platform.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes a strand or changes its texts. */
class StrandDialog extends FormDialog<Strand> {

    private static final long serialVersionUID = 1;

    private final transient Strands strands;
    private final transient Programme programme;
    private transient @Nullable Strand base;
    private final TextsField title;
    private final TextsField bigIdea;
    private final SlugField slug;

    StrandDialog(Strands strands, Programme programme, @Nullable Strand base, Consumer<Strand> whenChanged) {
        super("", whenChanged);
        this.strands = strands;
        this.programme = programme;
        this.base = base;
        setHeaderTitle(getTranslation(base == null ? "curriculum.strand.add" : "curriculum.strand.edit"));
        title = TextsField.line(
                        getTranslation("curriculum.title"),
                        programme.languages(),
                        base == null ? Texts.NONE : base.title())
                .withCaret();
        bigIdea = TextsField.lines(
                        getTranslation("curriculum.bigIdea"),
                        programme.languages(),
                        base == null ? Texts.NONE : base.bigIdea())
                .help(getTranslation("curriculum.bigIdea.help"));
        slug = base == null ? new SlugField() : new SlugField(base.slug());
        if (base == null) {
            slug.follow(title.in(programme.sourceLanguage()));
        }
        ask(title, bigIdea, slug);
    }

    @Override
    Optional<ChangeResult<Strand>> change() {
        return slug.slug()
                .map(written -> base == null
                        ? strands.add(programme.id(), new NewStrand(written, title.value(), bigIdea.value()))
                        : strands.change(new Strand(
                                base.id(),
                                base.programme(),
                                written,
                                base.position(),
                                title.value(),
                                bigIdea.value(),
                                base.version(),
                                base.archived())));
    }

    @Override
    void takeAsBase(Strand present) {
        base = present;
    }
}
