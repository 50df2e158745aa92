package fr.passerelle.matching;

/** What leaves a place that helps with this out of the three. */
enum MatchRule {
    /** Farther than the question asks for, and no more than twice as far. */
    REACH,
    /** An administration's counter that states other communes as those it is competent for. */
    COMPETENCE,
    FREE,
    LANGUAGES,
    SPECIAL_CARE,
    STEP_FREE,
    EQUIPMENT,
    /** So many are nearer that it was not compared. */
    FARTHER,
    FULL,
    AWAY,
    /** Nobody confirmed it for six months. */
    NOT_VERIFIED,
    /** Compared, and three others have more points. */
    RANKED_LOWER
}
