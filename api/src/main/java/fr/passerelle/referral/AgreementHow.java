package fr.passerelle.referral;

/** How the person said yes to this referral to this place. */
enum AgreementHow {
    ORAL,
    WRITTEN,
    BY_PHONE
}
