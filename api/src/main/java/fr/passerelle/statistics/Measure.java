package fr.passerelle.statistics;

import fr.passerelle.statistics.ReferralFact.End;

/** What is counted of referrals, by the month in which they were sent. */
enum Measure {
    SENT,
    REPORTED,
    HELPED,
    NOT_HELPED,
    DECLINED,
    EXPIRED,
    CANCELLED,
    FIRST_READING,
    ANSWER,
    FIRST_CONTACT,
    END,
    /** Ended before anybody at the place had read it; likewise the next two. */
    NEVER_READ,
    NEVER_ANSWERED,
    NEVER_MET;

    static Measure of(End end) {
        return switch (end) {
            case HELPED -> HELPED;
            case NOT_HELPED -> NOT_HELPED;
            case DECLINED -> DECLINED;
            case EXPIRED -> EXPIRED;
            case CANCELLED -> CANCELLED;
        };
    }
}
