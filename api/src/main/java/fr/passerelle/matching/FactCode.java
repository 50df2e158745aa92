package fr.passerelle.matching;

/** What is said for or against a place; the weights' sign says which. */
enum FactCode {
    /** Minutes from the departure, and where they come from. */
    TRAVEL_TIME,
    /** A counter of the very body that the procedure goes to. */
    OWN_COUNTER,
    /** It states itself that it is competent for this commune. */
    COMPETENT,
    /** Its card names a service, or it is a kind of house, that helps with this. */
    OFFERS,
    /** One of its services described one by one helps with this: « propose aussi ». */
    ALSO_OFFERS,
    /** It can receive people who need this. */
    RECEIVES,
    /** Of a programme or kind whose trade this is. */
    FIRST_CHOICE,
    /** Open now, or when next. */
    OPEN_SOON,
    USUAL_DELAY,
    CAPACITY_DECLARED,
    CAPACITY_ESTIMATED,
    FREE,
    INDIVIDUAL_SUPPORT,
    IN_PERSON,
    CONNECTED,
    LANGUAGE,
    SPECIAL_CARE,
    EQUIPMENT,
    STEP_FREE,
    FULL,
    AWAY,
    VERIFIED_LONG_AGO,
    NOT_CONNECTED,
    HOURS_UNKNOWN
}
