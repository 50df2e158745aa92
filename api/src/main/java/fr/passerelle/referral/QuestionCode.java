package fr.passerelle.referral;

import static fr.passerelle.referral.QuestionAnswer.AFTERNOON;
import static fr.passerelle.referral.QuestionAnswer.ANY_TIME;
import static fr.passerelle.referral.QuestionAnswer.IN_WORDS;
import static fr.passerelle.referral.QuestionAnswer.LATER;
import static fr.passerelle.referral.QuestionAnswer.MORNING;
import static fr.passerelle.referral.QuestionAnswer.NO;
import static fr.passerelle.referral.QuestionAnswer.NOT_KNOWN;
import static fr.passerelle.referral.QuestionAnswer.PARTLY;
import static fr.passerelle.referral.QuestionAnswer.THIS_WEEK;
import static fr.passerelle.referral.QuestionAnswer.YES;

import java.util.Set;

/** What one side may ask the other, and what may be answered. A closed list: this is no place to talk. */
enum QuestionCode {
    WHEN_POSSIBLE(Side.SENDER, THIS_WEEK, LATER, NOT_KNOWN, IN_WORDS),
    PERSON_CAME(Side.SENDER, YES, NO, NOT_KNOWN, IN_WORDS),
    WHAT_TO_BRING(Side.SENDER, IN_WORDS, NOT_KNOWN),
    MORE_TIME_NEEDED(Side.SENDER, YES, NO, IN_WORDS),
    BEST_TIME_TO_CALL(Side.RECEIVER, MORNING, AFTERNOON, ANY_TIME, NOT_KNOWN, IN_WORDS),
    STILL_NEEDED(Side.RECEIVER, YES, NO, NOT_KNOWN, IN_WORDS),
    CONTACT_RIGHT(Side.RECEIVER, YES, NO, NOT_KNOWN, IN_WORDS),
    HAS_DOCUMENTS(Side.RECEIVER, YES, PARTLY, NO, NOT_KNOWN, IN_WORDS),
    /** The question itself is in the few words. */
    OTHER_TO_PLACE(Side.SENDER, YES, NO, LATER, NOT_KNOWN, IN_WORDS),
    OTHER_TO_SENDER(Side.RECEIVER, YES, NO, LATER, NOT_KNOWN, IN_WORDS);

    private final Side side;
    private final Set<QuestionAnswer> answers;

    QuestionCode(Side side, QuestionAnswer... answers) {
        this.side = side;
        this.answers = Set.of(answers);
    }

    /** Who may ask it; the other side answers. */
    Side side() {
        return side;
    }

    boolean takes(QuestionAnswer answer) {
        return answers.contains(answer);
    }

    boolean needsWords() {
        return this == OTHER_TO_PLACE || this == OTHER_TO_SENDER;
    }
}
