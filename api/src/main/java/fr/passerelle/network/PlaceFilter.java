package fr.passerelle.network;

/** What a search can ask of a place, and therefore what can leave one out. */
public enum PlaceFilter {
    /** Too far to be there in the time that was given. */
    REACH,
    ORIENTATION_TYPE,
    /** An administration's counter that states other communes as those it is competent for. */
    COMPETENCE,
    SERVICE,
    OPEN,
    FREE,
    ACCESS,
    PUBLICS,
    LANGUAGES,
    SPECIAL_CARE,
    STEP_FREE,
    EQUIPMENT,
    PROGRAMMES,
    TEXT,
    CONNECTED
}
