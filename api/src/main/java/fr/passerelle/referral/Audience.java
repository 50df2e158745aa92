package fr.passerelle.referral;

/** Whom a word about a referral is for. The last two get a place and a count, never a referral. */
public enum Audience {
    PLACE,
    SENDER,
    MANAGER,
    COORDINATOR
}
