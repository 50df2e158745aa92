package fr.passerelle.referral;

/** Who acts: a member of the sending team, a member of the team at the place, a timer, or the person. */
public enum Side {
    SENDER,
    RECEIVER,
    /** A member of the sending team who says what a place without a member said. */
    REPORTED_BY_REFERRER,
    SYSTEM,
    PERSON
}
