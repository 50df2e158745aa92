package fr.passerelle.referral;

/** How the sender and a place without a member told each other something. */
enum HandOverChannel {
    PHONE,
    PAPER,
    IN_PERSON
}
