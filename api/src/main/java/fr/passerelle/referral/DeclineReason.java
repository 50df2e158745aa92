package fr.passerelle.referral;

/** Why a place cannot take a referral; {@code OTHER} asks for a few words. */
enum DeclineReason {
    OUT_OF_CRITERIA,
    NO_PLACE_LEFT,
    SERVICE_NOT_OFFERED,
    OUT_OF_AREA,
    ALREADY_SUPPORTED,
    NOT_ENOUGH_INFORMATION,
    CLOSED_PERIOD,
    DUPLICATE,
    OTHER
}
