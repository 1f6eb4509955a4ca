package dev.gradus.publishing;

import dev.gradus.curriculum.Stage;
import dev.gradus.media.MediaLibrary;
import dev.gradus.media.Sha256;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Live publications as the database holds them. A programme for classes only is there for those to whom it is granted,
 * by slug, and for nobody else.
 */
@Service
class LiveSite {

    private final PublishedRows rows;
    private final PublicationRows publications;
    private final LiveProgrammes programmes;
    private final SiteAddresses addresses;
    private final SiteVersion version;
    private final MediaLibrary media;

    LiveSite(
            PublishedRows rows,
            PublicationRows publications,
            LiveProgrammes programmes,
            SiteAddresses addresses,
            SiteVersion version,
            MediaLibrary media) {
        this.rows = rows;
        this.publications = publications;
        this.programmes = programmes;
        this.addresses = addresses;
        this.version = version;
        this.media = media;
    }

    public long version() {
        return version.current();
    }

    public List<PublishedProgramme> programmes(Set<String> granted) {
        return programmes.all().stream()
                .filter(programme -> isOpen(programme.slug(), granted))
                .toList();
    }

    private boolean isOpen(String slug, Set<String> granted) {
        return granted.contains(slug) || !programmes.forClasses().contains(slug);
    }

    @Transactional(readOnly = true)
    public Optional<PublishedLesson> lesson(
            Set<String> granted, String language, String programme, String strand, Stage stage, String lesson) {
        if (!isOpen(programme, granted)) {
            return Optional.empty();
        }
        return rows.text(language, programme, strand, stage, lesson)
                .flatMap(text -> programmes
                        .place(String.join("/", programme, strand, stage.key(), lesson))
                        .map(place -> new PublishedLesson(
                                place,
                                language,
                                text.title(),
                                text.minutes(),
                                text.source(),
                                files(rows.files(text.publication())),
                                text.publishedAt())));
    }

    @Transactional(readOnly = true)
    public Optional<FormerAddress> former(Set<String> granted, String path, String language) {
        return addresses
                .find(path)
                .filter(known -> isOpen(known.programme(), granted))
                .flatMap(known -> {
                    var today = known.paths().getFirst();
                    if (!today.equals(path) && programmes.isLive(today)) {
                        return Optional.of(new FormerAddress.Moved(today));
                    }
                    boolean was = known.lesson() == null || known.everIn().contains(language);
                    return was
                            ? Optional.of(new FormerAddress.TakenBack(known.paths().stream()
                                    .skip(1)
                                    .filter(programmes::isLive)
                                    .toList()))
                            : Optional.empty();
                });
    }

    @Transactional(readOnly = true)
    public Optional<ServedFile> file(Set<String> granted, String renditionSha256) {
        return Sha256.parse(renditionSha256)
                .filter(sha -> publications.anyIsPublished(
                        media.originalsOf(sha).stream().map(Sha256::hex).toList(), granted))
                .flatMap(media::rendition)
                .map(ServedFile::of);
    }

    private Map<String, PublishedFile> files(Map<String, ShownFile> originals) {
        var files = new TreeMap<String, PublishedFile>();
        originals.forEach((name, file) -> media.served(file.original())
                .ifPresent(served -> files.put(name, PublishedFile.of(name, served, file.credit()))));
        return files;
    }
}
