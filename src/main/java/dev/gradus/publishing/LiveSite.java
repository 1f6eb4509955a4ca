package dev.gradus.publishing;

import dev.gradus.curriculum.Stage;
import dev.gradus.media.MediaLibrary;
import dev.gradus.media.Sha256;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Live publications as the database holds them. */
@Service
class LiveSite implements PublishedSite {

    private final PublishedRows rows;
    private final PublicationRows publications;
    private final SiteVersion version;
    private final MediaLibrary media;
    private volatile @Nullable Known known;

    /** All programmes as of a version: one lesson's page must not cost a walk over all lessons. */
    private record Known(long version, List<PublishedProgramme> programmes) {}

    LiveSite(PublishedRows rows, PublicationRows publications, SiteVersion version, MediaLibrary media) {
        this.rows = rows;
        this.publications = publications;
        this.version = version;
        this.media = media;
    }

    @Override
    public long version() {
        return version.current();
    }

    /** The version is read first: what is published meanwhile makes the list newer than it says, never older. */
    @Override
    public List<PublishedProgramme> programmes() {
        long now = version.current();
        var kept = known;
        if (kept != null && kept.version() == now) {
            return kept.programmes();
        }
        var fresh = List.copyOf(rows.programmes());
        known = new Known(now, fresh);
        return fresh;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PublishedLesson> lesson(
            String language, String programme, String strand, Stage stage, String lesson) {
        return rows.text(language, programme, strand, stage, lesson)
                .flatMap(text -> programmes().stream()
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
    @Transactional(readOnly = true)
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
