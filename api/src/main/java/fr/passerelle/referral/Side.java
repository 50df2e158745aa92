package fr.passerelle.referral;

/** Who acts: a member of the sending team, a member of the team at the place, a timer, or the person. */
public enum Side {
    SENDER,
    RECEIVER,
    SYSTEM,
    PERSON
}
