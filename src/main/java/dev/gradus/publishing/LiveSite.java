package dev.gradus.publishing;

import dev.gradus.curriculum.Stage;
import dev.gradus.media.MediaLibrary;
import dev.gradus.media.Sha256;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Live publications as the database holds them. */
@Service
@Transactional(readOnly = true)
class LiveSite implements PublishedSite {

    private final PublishedRows rows;
    private final PublicationRows publications;
    private final SiteVersion version;
    private final MediaLibrary media;

    LiveSite(PublishedRows rows, PublicationRows publications, SiteVersion version, MediaLibrary media) {
        this.rows = rows;
        this.publications = publications;
        this.version = version;
        this.media = media;
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public long version() {
        return version.current();
    }

    @Override
    public List<PublishedProgramme> programmes() {
        return rows.programmes();
    }

    @Override
    public Optional<PublishedLesson> lesson(
            String language, String programme, String strand, Stage stage, String lesson) {
        return rows.text(language, programme, strand, stage, lesson)
                .flatMap(text -> rows.programmes().stream()
                        .filter(each -> each.slug().equals(programme))
                        .flatMap(PublishedProgramme::places)
                        .filter(place -> place.strand().slug().equals(strand)
                                && place.unit().stage() == stage
                                && place.entry().slug().equals(lesson))
                        .findFirst()
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
    public Optional<ServedFile> file(String renditionSha256) {
        return Sha256.parse(renditionSha256)
                .filter(sha -> publications.anyIsPublished(
                        media.originalsOf(sha).stream().map(Sha256::hex).toList()))
                .flatMap(media::rendition)
                .map(ServedFile::of);
    }

    private Map<String, PublishedFile> files(Map<String, String> originals) {
        var files = new TreeMap<String, PublishedFile>();
        originals.forEach((name, sha) ->
                media.served(new Sha256(sha)).ifPresent(served -> files.put(name, PublishedFile.of(name, served))));
        return files;
    }
}
