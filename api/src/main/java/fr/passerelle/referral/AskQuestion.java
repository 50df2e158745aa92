package fr.passerelle.referral;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.passerelle.person.NoteGuard;
import fr.passerelle.platform.audit.Audit;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.TeamTransaction;
import fr.passerelle.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A short question to the other side and its answer: a closed list and at most a few guarded words, one open question
 * a side. Dated facts on the referral, not statuses: the ETag stays as it is. The trail keeps codes, never the words.
 */
@ApplicationScoped
class AskQuestion {

    private final ReferralRows referrals;
    private final ReferralQuestions questions;
    private final ReferralViews views;
    private final PublishEvents events;
    private final Audit audit;
    private final Caller caller;
    private final Time time;

    AskQuestion(
            ReferralRows referrals,
            ReferralQuestions questions,
            ReferralViews views,
            PublishEvents events,
            Audit audit,
            Caller caller,
            Time time) {
        this.referrals = referrals;
        this.questions = questions;
        this.views = views;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.time = time;
    }

    @TeamTransaction
    ReferralResponse ask(UUID id, AskQuestionRequest request) {
        Referral referral = open(id, request.code().side());
        if (questions.isOpen(id, request.code().side())) {
            throw new Problem(ProblemType.ALREADY_DONE, "The other side has not answered your last question yet.")
                    .about(id);
        }
        if (request.code().needsWords() && request.text() == null) {
            throw Problem.field(ProblemType.RULE_NOT_MET, "text", "say in a few words what you ask");
        }
        guard("text", request.text());
        questions.ask(
                new ReferralQuestion(
                        UuidCreator.getTimeOrderedEpoch(), id, request.code(), time.now(), caller.memberId()),
                request.text());
        audit.record(
                "ASK",
                purpose(request.code().side()),
                List.of(id),
                Map.of("question", request.code().name()));
        events.tell(
                id,
                List.of(
                        request.code().side() == Side.SENDER
                                ? ReferralEvent.QUESTION_TO_PLACE
                                : ReferralEvent.QUESTION_TO_SENDER));
        return views.whole(referral);
    }

    @TeamTransaction
    ReferralResponse answer(UUID id, UUID questionId, AnswerQuestionRequest request) {
        referrals.lock(id);
        ReferralQuestion question = questions.of(id, questionId).orElseThrow(() -> new Problem(
                        ProblemType.NOT_FOUND, "The referral has no question with this id.")
                .about(id));
        Side answering = question.side == Side.SENDER ? Side.RECEIVER : Side.SENDER;
        Referral referral = open(id, answering);
        if (question.answer != null) {
            throw new Problem(ProblemType.ALREADY_DONE, "This question was answered already.").about(id);
        }
        if (!question.code.takes(request.answer())) {
            throw Problem.field(ProblemType.RULE_NOT_MET, "answer", "is not an answer to this question");
        }
        boolean inWords = request.answer() == QuestionAnswer.IN_WORDS;
        if (inWords != (request.text() != null)) {
            throw Problem.field(ProblemType.RULE_NOT_MET, "text", "goes with IN_WORDS, and only with it");
        }
        guard("text", request.text());
        question.answer = request.answer();
        question.answeredAt = time.now();
        question.answeredBy = caller.memberId();
        if (request.text() != null) {
            questions.answerInWords(question, request.text());
        }
        questions.flush();
        audit.record(
                "ANSWER",
                purpose(answering),
                List.of(id),
                Map.of(
                        "question", question.code.name(),
                        "answer", request.answer().name()));
        events.tell(
                id, List.of(answering == Side.SENDER ? ReferralEvent.ANSWER_TO_PLACE : ReferralEvent.ANSWER_TO_SENDER));
        return views.whole(referral);
    }

    private Referral open(UUID id, Side side) {
        Referral referral = referrals.lock(id);
        Set<Side> sides = referral.sidesOf(caller.actingTeamId());
        if (!sides.contains(side)) {
            throw new Problem(ProblemType.NOT_YOUR_SIDE, "This is for the other side to ask or to answer.").about(id);
        }
        if (referral.status == ReferralStatus.DRAFT || referral.status.hasEnded()) {
            throw ReferralDesk.notAllowed(referral, sides);
        }
        if (referral.isReported()) {
            throw new Problem(ProblemType.PLACE_NOT_CONNECTED, "Nobody of the place reads here: call it.").about(id);
        }
        return referral;
    }

    static void guard(String field, @Nullable String text) {
        if (text != null) {
            NoteGuard.stops(text).ifPresent(kind -> {
                throw Problem.field(ProblemType.RULE_NOT_MET, field, "must not hold this: " + kind);
            });
        }
    }

    private static String purpose(Side side) {
        return side == Side.SENDER ? "FOLLOW_A_REFERRAL" : "HELP_A_PERSON";
    }
}
