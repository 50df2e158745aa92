package fr.passerelle.account;

/** Why an organisation was not admitted; each says to the asker what to do next. */
enum AdmissionRefusal {
    /** It is in the network: its manager lets colleagues in. */
    ALREADY_REGISTERED,
    /** Another territory's coordinator decides. */
    OUTSIDE_TERRITORY,
    /** It neither refers people nor helps them. */
    NOT_CONCERNED,
    /** What was written does not tell which organisation it is. */
    NOT_ENOUGH_INFORMATION,
    /** Nobody there could confirm that the asker works there. */
    CONTACT_NOT_CONFIRMED
}
