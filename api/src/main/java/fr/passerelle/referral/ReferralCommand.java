package fr.passerelle.referral;

/** What can be asked of a referral that exists. */
enum ReferralCommand {
    SEND,
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
