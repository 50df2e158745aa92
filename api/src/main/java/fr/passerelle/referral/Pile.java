package fr.passerelle.referral;

/** What a list answers: what waits for me, for the other side, is being done, has ended. */
enum Pile {
    NEEDS_ME,
    WAITING,
    IN_PROGRESS,
    ENDED
}
