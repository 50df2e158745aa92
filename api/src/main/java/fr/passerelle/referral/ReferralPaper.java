package fr.passerelle.referral;

/** Which paper is printed of a referral, as the trail says it. */
public enum ReferralPaper {
    /** For the person, by the side that sends. */
    PERSON_SHEET,
    /** For the place, with a slip to send back; by either side. */
    RECEIVER_SLIP,
    /** For the person, with one appointment; by either side. */
    APPOINTMENT_SLIP
}
