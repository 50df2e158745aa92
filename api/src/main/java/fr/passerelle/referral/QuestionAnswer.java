package fr.passerelle.referral;

/** An answer by code; the last one is in a few guarded words. */
enum QuestionAnswer {
    YES,
    PARTLY,
    NO,
    THIS_WEEK,
    LATER,
    MORNING,
    AFTERNOON,
    ANY_TIME,
    NOT_KNOWN,
    IN_WORDS
}
