package dev.gradus.publishing;

import dev.gradus.curriculum.Stage;
import dev.gradus.media.MediaLibrary;
import dev.gradus.media.Sha256;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Live publications as the database holds them. */
@Service
class LiveSite implements PublishedSite {

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

    @Override
    public long version() {
        return version.current();
    }

    @Override
    public List<PublishedProgramme> programmes() {
        return programmes.all();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PublishedLesson> lesson(
            String language, String programme, String strand, Stage stage, String lesson) {
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

    @Override
    @Transactional(readOnly = true)
    public Optional<FormerAddress> former(String path, String language) {
        return addresses.find(path).flatMap(known -> {
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

    @Override
    @Transactional(readOnly = true)
    public Optional<ServedFile> file(String renditionSha256) {
        return Sha256.parse(renditionSha256)
                .filter(sha -> publications.anyIsPublished(
                        media.originalsOf(sha).stream().map(Sha256::hex).toList()))
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
