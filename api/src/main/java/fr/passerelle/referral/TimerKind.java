package fr.passerelle.referral;

import java.util.List;

/** What time does by itself, from the first step to the furthest. Source: « No silent referral ». */
enum TimerKind {
    /** No step: what falls due is to be worked out anew, because delays changed or nobody ever worked it out. */
    PLAN,
    REMIND_PLACE(ReferralEvent.ANSWER_DUE),
    TELL_SENDER_AND_MANAGER(ReferralEvent.SILENT, ReferralEvent.SILENT_AT_PLACE),
    TELL_COORDINATOR(ReferralEvent.SILENT_IN_TERRITORY),
    EXPIRE,
    REMIND_FIRST_CONTACT(ReferralEvent.FIRST_CONTACT_DUE),
    TELL_NOT_REACHED(ReferralEvent.NOT_REACHED),
    REVIEW_HOLD(ReferralEvent.REVIEW_DUE),
    MUTE(ReferralEvent.NO_NEWS, ReferralEvent.NO_NEWS_FROM_PLACE),
    EXPIRE_MUTE,
    ASK_PERSON(ReferralEvent.ASK_PERSON);

    private final List<ReferralEvent> tells;

    TimerKind(ReferralEvent... tells) {
        this.tells = List.of(tells);
    }

    /** Nobody before the place: the first word about a silence goes to whoever can end it. */
    List<ReferralEvent> tells() {
        return tells;
    }

    boolean ends() {
        return this == EXPIRE || this == EXPIRE_MUTE;
    }

    /** The reminder without which this may not end a referral. */
    TimerKind firstReminder() {
        return this == EXPIRE_MUTE ? MUTE : REMIND_PLACE;
    }
}
