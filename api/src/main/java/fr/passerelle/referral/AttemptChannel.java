package fr.passerelle.referral;

/** How the place tried to reach the person. */
enum AttemptChannel {
    PHONE,
    SMS,
    EMAIL,
    IN_PERSON
}
