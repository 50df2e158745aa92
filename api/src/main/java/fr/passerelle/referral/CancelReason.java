package fr.passerelle.referral;

/** Why a referral is called off. */
enum CancelReason {
    PERSON_WITHDRAWS,
    AGREEMENT_WITHDRAWN,
    HELP_FOUND_ELSEWHERE,
    NO_NEWS,
    DUPLICATE,
    ENTRY_MISTAKE,
    OTHER
}
