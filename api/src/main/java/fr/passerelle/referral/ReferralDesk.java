package fr.passerelle.referral;

import fr.passerelle.platform.audit.Audit;
import fr.passerelle.platform.contract.Conditions;
import fr.passerelle.platform.idempotency.Answer;
import fr.passerelle.platform.idempotency.IdempotentAnswers;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/**
 * Where every command on a referral passes: found and locked (404), the caller's to give (403), answered before
 * (replay), on the version that was read (428, 412), allowed by the table (409), then changed by the verb (422),
 * written down in the trail, followed by its timers and events, and answered. The order is the contract's.
 */
@ApplicationScoped
class ReferralDesk {

    private final ReferralRows referrals;
    private final ReferralViews views;
    private final ReferralQuestions questions;
    private final ReferralNotes notes;
    private final IdempotentAnswers answers;
    private final PlanTimers timers;
    private final PublishEvents events;
    private final Appointments appointments;
    private final Audit audit;
    private final Caller caller;

    ReferralDesk(
            ReferralRows referrals,
            ReferralViews views,
            ReferralQuestions questions,
            ReferralNotes notes,
            IdempotentAnswers answers,
            PlanTimers timers,
            PublishEvents events,
            Appointments appointments,
            Audit audit,
            Caller caller) {
        this.referrals = referrals;
        this.views = views;
        this.questions = questions;
        this.notes = notes;
        this.answers = answers;
        this.timers = timers;
        this.events = events;
        this.appointments = appointments;
        this.audit = audit;
        this.caller = caller;
    }

    /** What a verb did: the referral to answer with, and codes and dates for the trail. */
    record Change(Referral answered, Map<String, String> detail, int status) {

        static Change of(Referral referral, Map<String, String> detail) {
            return new Change(referral, detail, 200);
        }

        Change with(Map<String, String> more) {
            Map<String, String> whole = new TreeMap<>(detail);
            whole.putAll(more);
            return new Change(answered, Map.copyOf(whole), status);
        }

        /** The command left the referral as it was and created a linked draft. */
        static Change created(Referral draft) {
            return new Change(draft, Map.of("referral", draft.id.toString()), 201);
        }
    }

    Answer<ReferralResponse> carryOut(
            ReferralCommand command, UUID id, Object request, Conditions conditions, Function<Referral, Change> verb) {
        Referral referral = referrals.lock(id);
        try {
            Set<Side> sides = referral.sidesOf(caller.actingTeamId());
            if (!ReferralTransitions.isFor(command, sides)) {
                throw new Problem(ProblemType.NOT_YOUR_SIDE, "allowedCommands of the referral lists what you may do.");
            }
            Optional<Answer<ReferralResponse>> earlier = conditions
                    .key()
                    .flatMap(key -> answers.claim(key, command + " " + id, request, ReferralResponse.class));
            if (earlier.isPresent()) {
                audit.record("READ", purpose(sides, command), List.of(id), Map.of("replayed", command.name()));
                return asFarAsStillAllowed(earlier.get(), referral);
            }
            conditions.requireRevision(referral.revision, referral.status.name());
            requireAllowed(referral, command, sides);
            Map<String, String> word = WordOfPlace.of(referral, request);
            Change change = verb.apply(referral).with(word);
            return recordAndAnswer(command, purpose(sides, command), referral, change, conditions);
        } catch (Problem refused) {
            throw refused.about(id);
        }
    }

    /** The person's own command: they hold no version, and changed their mind whatever happened meanwhile. */
    void carryOutAsPerson(ReferralCommand command, Referral locked, Function<Referral, Change> verb) {
        carryOutOnWhatIs(command, locked, Side.PERSON, "OWN_DECISION", verb);
    }

    /** What follows from a dated fact that the place told: whoever tells one read no version. */
    void carryOutAfterFact(ReferralCommand command, Referral locked, Function<Referral, Change> verb) {
        Side side = locked.isReported() ? Side.REPORTED_BY_REFERRER : Side.RECEIVER;
        carryOutOnWhatIs(command, locked, side, purpose(Set.of(side), command), verb);
    }

    /** A timer's command: nobody waits for the answer, and nobody read a version before. */
    void carryOutAsSystem(ReferralCommand command, UUID id, Function<Referral, Change> verb) {
        carryOutOnWhatIs(command, referrals.lock(id), Side.SYSTEM, "TIMER", verb);
    }

    private void carryOutOnWhatIs(
            ReferralCommand command, Referral locked, Side side, String purpose, Function<Referral, Change> verb) {
        requireAllowed(locked, command, Set.of(side));
        Change change = verb.apply(locked);
        referrals.flush();
        audit.record(command.name(), purpose, List.of(locked.id), change.detail());
        follow(command, locked);
    }

    private Answer<ReferralResponse> recordAndAnswer(
            ReferralCommand command, String purpose, Referral referral, Change change, Conditions conditions) {
        referrals.flush();
        audit.record(command.name(), purpose, List.of(referral.id), change.detail());
        follow(command, referral);
        Referral answered = change.answered();
        if (!answered.id.equals(referral.id)) {
            audit.record("CREATE", purpose, List.of(answered.id), Map.of("from", referral.id.toString()));
        }
        Answer<ReferralResponse> answer = new Answer<>(
                change.status(),
                Conditions.etag(answered.revision),
                change.status() == 201 ? "/api/v1/referrals/" + answered.id : null,
                views.whole(answered));
        conditions.key().ifPresent(key -> answers.keep(key, answer));
        return answer;
    }

    /** What time and the other side are to know, in the same transaction. */
    private void follow(ReferralCommand command, Referral referral) {
        if (referral.status.hasEnded()) {
            questions.forgetWords(referral.id);
            notes.forgetWords(referral.id);
        }
        if (ReferralTransitions.moves(command)) {
            if (referral.status.hasEnded()) {
                appointments.cancelAhead(referral.id);
            }
            timers.replan(referral);
            events.happened(command, referral);
        }
    }

    /** A retry gets the first answer, but not what was taken back from its team meanwhile. */
    private Answer<ReferralResponse> asFarAsStillAllowed(Answer<ReferralResponse> answer, Referral referral) {
        ReferralResponse body = answer.body();
        if (referral.status.hasEnded()) {
            body = body.withoutWords();
        }
        if (body.person() != null && views.whole(referral).person() == null) {
            body = body.withoutPerson();
        }
        return new Answer<>(answer.status(), answer.etag(), answer.location(), body);
    }

    private static void requireAllowed(Referral referral, ReferralCommand command, Set<Side> sides) {
        if (!referral.allowedTo(sides).contains(command)) {
            throw notAllowed(referral, sides);
        }
    }

    static Problem notAllowed(Referral referral, Set<Side> sides) {
        return new Problem(
                        ProblemType.COMMAND_NOT_ALLOWED,
                        "The referral is " + referral.status + "; allowedCommands says what you may do now.")
                .with("currentStatus", referral.status.name())
                .with(
                        "allowedCommands",
                        referral.allowedTo(sides).stream()
                                .sorted()
                                .map(Enum::name)
                                .toList())
                .about(referral.id);
    }

    private static String purpose(Set<Side> sides, ReferralCommand command) {
        return sides.contains(Side.REPORTED_BY_REFERRER)
                        || sides.contains(Side.SENDER) && ReferralTransitions.isFor(command, Set.of(Side.SENDER))
                ? "REFER_A_PERSON"
                : "HELP_A_PERSON";
    }
}
