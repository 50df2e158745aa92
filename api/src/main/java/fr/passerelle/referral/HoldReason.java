package fr.passerelle.referral;

/** What a place waits for. */
enum HoldReason {
    WAITING_LIST,
    WAITING_FOR_PERSON,
    WAITING_FOR_DOCUMENTS,
    CLOSED_PERIOD
}
