package fr.passerelle.referral;

/** Where a referral stands. Ended states never reopen. */
public enum ReferralStatus {
    DRAFT,
    SENT,
    ACCEPTED,
    IN_PROGRESS,
    ON_HOLD,
    CLOSED,
    DECLINED,
    EXPIRED,
    CANCELLED,
    ENTERED_IN_ERROR;

    public boolean hasEnded() {
        return switch (this) {
            case CLOSED, DECLINED, EXPIRED, CANCELLED, ENTERED_IN_ERROR -> true;
            case DRAFT, SENT, ACCEPTED, IN_PROGRESS, ON_HOLD -> false;
        };
    }
}
