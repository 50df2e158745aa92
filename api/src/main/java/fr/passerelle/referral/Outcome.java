package fr.passerelle.referral;

/** What became of a referral. Doing it for the person and paper are full outcomes, never failures. */
enum Outcome {
    FILED_AWAITING_DECISION(true),
    RIGHT_OPENED(true),
    RIGHT_KEPT(true),
    PROCEDURE_DONE(true),
    STABILISED(true),
    SKILL_GAINED(true),
    EQUIPPED(true),
    PARTLY(true),
    REFERRED_ELSEWHERE(true),
    UNREACHABLE(false),
    ABSENT(false),
    PERSON_WITHDRAWS(false),
    NOT_ELIGIBLE_AFTER_MEETING(false),
    PLACE_FAILED(false),
    OTHER(false);

    /** Fewer dated attempts than this, and nobody can say that the person was unreachable. */
    static final int ATTEMPTS_BEFORE_UNREACHABLE = 3;

    private final boolean delivered;

    Outcome(boolean delivered) {
        this.delivered = delivered;
    }

    boolean isDelivered() {
        return delivered;
    }
}
