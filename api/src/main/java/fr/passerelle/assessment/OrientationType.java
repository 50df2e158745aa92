package fr.passerelle.assessment;

/** What kind of help was chosen. Source: shared vocabulary of the network, « Faire le point ». */
public enum OrientationType {
    ACT_ON_BEHALF,
    DO_TOGETHER,
    LEARNING_PATH,
    EQUIPMENT_OR_CONNECTION,
    READING_WRITING_FRENCH,
    PAPER_PHONE_COUNTER,
    SOCIAL_FOLLOW_UP,
    NO_REFERRAL_NEEDED,
    NOT_ENOUGH_INFORMATION;

    /** Whether somebody else is to help: the last two end the assessment without a referral. */
    public boolean leadsToReferral() {
        return this != NO_REFERRAL_NEEDED && this != NOT_ENOUGH_INFORMATION;
    }
}
