package dev.gradus.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Takes files in and gives out what may be shown of them.
 *
 * <p>Who may see a file is not decided here: which lesson shows which file, and whether that lesson is published, is
 * known to others. They ask before they call {@link #rendition}.
 */
@Service
public class MediaLibrary {

    private final MediaFiles files;
    private final ContentFolder folder;
    private final Preparation preparation;

    MediaLibrary(MediaFiles files, ContentFolder folder) {
        this.files = files;
        this.folder = folder;
        this.preparation = new Preparation(folder);
    }

    /**
     * Takes a file in, whatever it claims to be; safe to repeat and to run at the same time for the same bytes. The bytes
     * are durable when this returns; the record joins the caller's transaction if there is one.
     *
     * @param in read to the end or to the limit of the type, not closed
     * @param name as the uploader calls the file; tidied
     * @param uploadedBy the account, null where a command brought it in
     * @param schoolId the school, null likewise
     * @throws IOException if the stream cannot be read or the disk not written
     */
    public StoreResult store(
            InputStream in, String name, ActiveParts activeParts, @Nullable UUID uploadedBy, @Nullable UUID schoolId)
            throws IOException {
        byte[] start = in.readNBytes(Signature.LENGTH);
        return switch (MediaCheck.kindOf(start)) {
            case KindResult.Known(MediaKind kind) -> {
                InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), in);
                Optional<ContentFolder.Incoming> received =
                        folder.receive(whole, kind.family().maxBytes());
                if (received.isEmpty()) {
                    yield MediaCheck.tooManyBytes(kind);
                }
                try (ContentFolder.Incoming file = received.get()) {
                    yield store(file, kind, MediaName.of(name), activeParts, uploadedBy, schoolId);
                }
            }
            case Refused refused -> refused;
        };
    }

    private StoreResult store(
            ContentFolder.Incoming file,
            MediaKind kind,
            MediaName name,
            ActiveParts activeParts,
            @Nullable UUID uploadedBy,
            @Nullable UUID schoolId)
            throws IOException {
        Optional<MediaFile> known = known(file.sha256());
        if (known.isPresent() && kind != MediaKind.SVG) {
            return new StoreResult.Stored(known.get(), List.of());
        }
        return switch (preparation.prepare(file, kind, activeParts)) {
            case PreparedResult.Prepared prepared -> {
                if (known.isPresent()) {
                    yield new StoreResult.Stored(known.get(), prepared.removals());
                }
                file.keep();
                MediaFiles.NewFile entry = new MediaFiles.NewFile(
                        file.sha256(),
                        kind,
                        file.byteSize(),
                        prepared.width(),
                        prepared.height(),
                        name,
                        !prepared.removals().isEmpty(),
                        uploadedBy,
                        schoolId);
                yield new StoreResult.Stored(files.add(entry, prepared.renditions()), prepared.removals());
            }
            case Refused refused -> refused;
        };
    }

    /**
     * A file on record with all its bytes on the disk. Its renditions stay as they are, since published pages name them
     * by digest and another version of our encoder would make others.
     */
    private Optional<MediaFile> known(Sha256 original) throws IOException {
        if (!folder.isIntact(original)) {
            return Optional.empty();
        }
        List<Rendition> renditions = files.renditions(List.of(original)).getOrDefault(original, List.of());
        for (Rendition rendition : renditions) {
            if (!folder.isIntact(rendition.sha256())) {
                return Optional.empty();
            }
        }
        return files.find(original);
    }

    public Optional<MediaFile> find(Sha256 original) {
        return files.find(original);
    }

    /** The bytes as they were brought in, metadata and all: for exports and for their owners, never for students. */
    public Optional<MediaBytes> original(Sha256 original) {
        return files.find(original)
                .flatMap(file -> folder.find(original)
                        .map(path -> new MediaBytes(original, file.kind(), file.byteSize(), path)));
    }

    /** What a page shows for a file. */
    public Optional<ServedMedia> served(Sha256 original) {
        return Optional.ofNullable(served(List.of(original)).get(original));
    }

    /** What a page shows for several files, in one query; those unknown are missing from the map. */
    public Map<Sha256, ServedMedia> served(Collection<Sha256> originals) {
        return files.renditions(originals).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, file -> ServedMedia.of(file.getValue())));
    }

    /** The bytes of one rendition by its own digest; an original that is no rendition is not found this way. */
    public Optional<MediaBytes> rendition(Sha256 rendition) {
        return files.rendition(rendition)
                .flatMap(found -> folder.find(rendition)
                        .map(path -> new MediaBytes(rendition, found.kind(), found.byteSize(), path)));
    }

    /** The files that a rendition was made from, for those who decide whether it may be seen. */
    public List<Sha256> originalsOf(Sha256 rendition) {
        return files.originalsOf(rendition);
    }

    /**
     * Takes a file and its forms off the record, in the caller's transaction. Their bytes stay until {@link #freeRoom}
     * finds that nobody has brought the same ones in again.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException where a lesson, a publication or a library has it
     */
    public void forget(Sha256 original) {
        files.forget(original);
    }

    /**
     * Frees the room of bytes that are off the record. They are set aside first and deleted by a call at least that much
     * later; what has come onto the record again in between is put back.
     *
     * @param before when bytes must have been set aside to be deleted now
     */
    public void freeRoom(Instant before) throws IOException {
        for (Sha256 aside : folder.aside(before)) {
            if (files.isOnRecord(aside)) {
                folder.putBack(aside);
            } else {
                folder.delete(aside);
            }
        }
        for (Sha256 forgotten : files.forgotten()) {
            if (!files.isOnRecord(forgotten)) {
                folder.setAside(forgotten);
            }
            files.putBehind(forgotten);
        }
    }
}
