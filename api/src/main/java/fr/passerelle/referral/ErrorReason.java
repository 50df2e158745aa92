package fr.passerelle.referral;

/** Why a referral should never have been there. */
enum ErrorReason {
    WRONG_PERSON,
    WRONG_PLACE,
    DUPLICATE,
    TYPED_BY_MISTAKE
}
