package fr.passerelle.referral;

/** What can be asked of a referral that exists. */
enum ReferralCommand {
    SEND,
    /** Made by phone or on paper, to a place that has no member here. */
    HAND_OVER,
    ACCEPT,
    DECLINE,
    RECEIVE,
    START,
    HOLD,
    RESUME,
    CLOSE,
    CANCEL,
    INVALIDATE,
    EXPIRE,
    REFER_AGAIN,
    REFER_ONWARD
}
