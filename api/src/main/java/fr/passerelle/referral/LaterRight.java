package fr.passerelle.referral;

/** What a decision brought, often months after the place was done: the two outcomes that a sender may add. */
enum LaterRight {
    RIGHT_OPENED,
    RIGHT_KEPT
}
