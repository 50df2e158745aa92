package fr.passerelle.referral;

/** What a list answers: what waits for me, for the other side, is being done, has ended. */
enum Pile {
    NEEDS_ME,
    WAITING,
    IN_PROGRESS,
    ENDED,
    /** Not ended, and the caller said « Je m'en occupe »; a place's pile only. */
    MINE,
    /** Not ended, and a colleague of the place's team said so; a place's pile only. */
    COLLEAGUES,
    /** A meeting today, one of a day before that nothing was told of, a review that is due, an answer whose day is today or past; a place's pile only. */
    TODAY
}
