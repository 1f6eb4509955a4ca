package dev.gradus.review;

import dev.gradus.curriculum.LessonPlace;
import dev.gradus.curriculum.LessonState;
import dev.gradus.curriculum.Lessons;
import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.dialect.Letters;
import dev.gradus.hints.Gate;
import dev.gradus.hints.StageFits;
import dev.gradus.lesson.LessonTextId;
import dev.gradus.lesson.LessonTexts;
import dev.gradus.lesson.RevisionId;
import dev.gradus.people.CurrentPerson;
import dev.gradus.people.Person;
import dev.gradus.people.Role;
import dev.gradus.people.SchoolId;
import dev.gradus.platform.NotFound;
import dev.gradus.publishing.Publications;
import dev.gradus.publishing.PublishResult;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** From a finished draft to a decision: the author submits, a lead who did not write it decides. */
@Service
@Transactional
public class Submissions {

    private static final String STAFF = "hasAnyRole('ADMIN', 'LEAD', 'TEACHER')";
    private static final String AUTHORS = "hasAnyRole('LEAD', 'TEACHER')";
    private static final String LEADS = "hasRole('LEAD')";
    static final int LONGEST_MESSAGE = 4_000;

    private final SubmissionRows rows;
    private final LessonTexts texts;
    private final Publications publications;
    private final Lessons lessons;
    private final StageFits fits;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;

    Submissions(
            SubmissionRows rows,
            LessonTexts texts,
            Publications publications,
            Lessons lessons,
            StageFits fits,
            CurrentPerson current,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.texts = texts;
        this.publications = publications;
        this.lessons = lessons;
        this.fits = fits;
        this.current = current;
        this.events = events;
    }

    /** @param revision what the author sees; refused when the draft has moved on since */
    @PreAuthorize(AUTHORS)
    public SubmitResult submit(LessonTextId id, RevisionId revision, String message) {
        return hindrance(id, revision).orElseGet(() -> unhindered(id, revision, message));
    }

    /** What would keep this revision from being submitted now. */
    @PreAuthorize(AUTHORS)
    @Transactional(readOnly = true)
    public Optional<SubmitResult> hindrance(LessonTextId id, RevisionId revision) {
        var text = texts.get(id);
        if (!text.head().id().equals(revision)) {
            return Optional.of(new SubmitResult.Outdated());
        }
        if (lessons.place(text.lesson()).filter(LessonPlace::archived).isPresent()) {
            return Optional.of(new SubmitResult.Archived());
        }
        var gate = gate(id, text.head().source());
        if (!gate.isOpen()) {
            return Optional.of(new SubmitResult.Unready(gate));
        }
        return publications.isLive(id) ? Optional.of(new SubmitResult.NothingNew()) : Optional.empty();
    }

    private SubmitResult unhindered(LessonTextId id, RevisionId revision, String message) {
        texts.keep(revision);
        return rows.add(id, revision, me().id(), cut(message))
                .<SubmitResult>map(this::submitted)
                .orElseGet(() -> new SubmitResult.AlreadyOpen(newest(id).orElseThrow(() -> new NotFound(id))));
    }

    /** The author takes back what still waits. */
    @PreAuthorize(AUTHORS)
    public DecisionResult withdraw(SubmissionId id) {
        var submission = lock(id);
        if (!submission.by().equals(me().id())) {
            throw new NotFound(id);
        }
        return decide(submission, Decision.Outcome.WITHDRAWN, "");
    }

    @PreAuthorize(LEADS)
    public DecisionResult approve(SubmissionId id, String message) {
        return decideAsLead(id, Decision.Outcome.APPROVED, message);
    }

    /** Both or neither: what cannot be published is not approved, either. */
    @PreAuthorize(LEADS)
    public PublishDecision approveAndPublish(SubmissionId id, String message) {
        var result = decideAsLead(id, Decision.Outcome.APPROVED, message);
        if (!(result instanceof DecisionResult.Decided(var decided))) {
            return new PublishDecision.NotDecided(result);
        }
        var published = publications.publish(decided.text(), decided.revision());
        if (published instanceof PublishResult.Published) {
            return new PublishDecision.Published(get(id));
        }
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new PublishDecision.NotPublished(published);
    }

    @PreAuthorize(LEADS)
    public DecisionResult requestChanges(SubmissionId id, String message) {
        return message.isBlank()
                ? new DecisionResult.MessageMissing()
                : decideAsLead(id, Decision.Outcome.CHANGES_REQUESTED, message);
    }

    /** @throws NotFound when there is no such submission in the school */
    @PreAuthorize(STAFF)
    public Submission get(SubmissionId id) {
        return rows.find(school(), id).orElseThrow(() -> new NotFound(id));
    }

    @PreAuthorize(STAFF)
    public Optional<Submission> newest(LessonTextId text) {
        return rows.newest(school(), text);
    }

    /** The submission of the same text before this one, where changes were requested on it: what this one answers. */
    @PreAuthorize(STAFF)
    public Optional<Submission> answered(Submission submission) {
        return rows.decidedBefore(school(), submission).filter(Submissions::asksForChanges);
    }

    /** What waits for a decision, oldest first. */
    @PreAuthorize(LEADS)
    public List<Submission> queue(int offset, int limit) {
        return rows.open(school(), offset, limit);
    }

    /** Approved as they stand, and never published since: oldest decision first. */
    @PreAuthorize(LEADS)
    public List<Submission> approvedUnpublished(int limit) {
        return rows.approvedUnpublished(school(), limit);
    }

    /** Where a text stands now, whoever asks. */
    @PreAuthorize(STAFF)
    public LessonState state(LessonTextId id) {
        var text = texts.get(id);
        if (lessons.place(text.lesson()).filter(LessonPlace::archived).isPresent()) {
            return LessonState.ARCHIVED;
        }
        return MapStates.state(
                text.head().id(),
                rows.newestAsked(id).orElse(null),
                publications.state(text.lesson(), text.language()).orElse(null));
    }

    @PreAuthorize(LEADS)
    public int waiting() {
        return rows.countOpen(school());
    }

    /** One's own that nobody has decided yet, oldest first. */
    @PreAuthorize(AUTHORS)
    public List<Submission> myWaiting(int limit) {
        return rows.openOf(school(), me().id(), limit);
    }

    /** How one's own submissions were decided, newest first. */
    @PreAuthorize(AUTHORS)
    public List<Submission> myOutcomes(boolean unseenOnly, int limit) {
        return rows.decidedOf(school(), me().id(), unseenOnly, limit);
    }

    @PreAuthorize(AUTHORS)
    public void markSeen(SubmissionId id) {
        if (get(id).by().equals(me().id()) && rows.seen(id)) {
            events.publishEvent(new ReviewsChanged());
        }
    }

    /** Whether the person acting now may decide: a lead who neither submitted nor wrote it. */
    @PreAuthorize(STAFF)
    public boolean mayDecide(Submission submission) {
        return me().is(Role.LEAD) && !isOwnWork(submission);
    }

    /** Whether the person acting now submitted or wrote it, so that somebody else decides. */
    @PreAuthorize(STAFF)
    public boolean isOwnWork(Submission submission) {
        return isMine(submission) || me().id().equals(submission.writer());
    }

    @PreAuthorize(STAFF)
    public boolean isMine(Submission submission) {
        return submission.by().equals(me().id());
    }

    @PreAuthorize(STAFF)
    public boolean mayPublish() {
        return me().is(Role.LEAD);
    }

    /** Where students read it once it is published: {@code /en/water/cycle/primary/where-does-the-puddle-go}. */
    @PreAuthorize(STAFF)
    public Optional<String> studentPath(Submission submission) {
        return lessons.place(submission.lesson())
                .map(place ->
                        "/" + submission.language() + "/" + place.programme().slug() + "/" + place.path());
    }

    private SubmitResult submitted(SubmissionId added) {
        events.publishEvent(new ReviewsChanged());
        return new SubmitResult.Submitted(get(added));
    }

    private DecisionResult decideAsLead(SubmissionId id, Decision.Outcome outcome, String message) {
        var submission = lock(id);
        return isOwnWork(submission) ? new DecisionResult.OwnWork() : decide(submission, outcome, cut(message));
    }

    private DecisionResult decide(Submission submission, Decision.Outcome outcome, String message) {
        if (!submission.isOpen()) {
            return new DecisionResult.AlreadyDecided(submission);
        }
        rows.decide(submission.id(), outcome, message, me().id());
        events.publishEvent(new ReviewsChanged());
        return new DecisionResult.Decided(get(submission.id()));
    }

    private static boolean asksForChanges(Submission submission) {
        var decision = submission.decision();
        return decision != null && decision.outcome() == Decision.Outcome.CHANGES_REQUESTED;
    }

    private Submission lock(SubmissionId id) {
        return rows.lock(school(), id).orElseThrow(() -> new NotFound(id));
    }

    private Person me() {
        return current.get();
    }

    private SchoolId school() {
        return me().school();
    }

    /** A file whose front matter is broken is nothing but that to mend. */
    private Gate gate(LessonTextId id, String source) {
        return switch (LessonFile.parse(source)) {
            case LessonFileResult.Broken broken -> Gate.broken(broken.problems());
            case LessonFileResult.Read(LessonFile file) -> fits.gate(id, file);
        };
    }

    private static String cut(String message) {
        return Letters.message(message, LONGEST_MESSAGE);
    }
}
