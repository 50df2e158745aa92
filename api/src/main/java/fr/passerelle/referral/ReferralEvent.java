package fr.passerelle.referral;

import static fr.passerelle.referral.ReferralStatus.ACCEPTED;
import static fr.passerelle.referral.ReferralStatus.IN_PROGRESS;
import static fr.passerelle.referral.ReferralStatus.ON_HOLD;

import java.util.List;
import java.util.Set;

/** What somebody is told of a referral, each for one audience, and in which statuses it is still worth telling. */
public enum ReferralEvent {
    RECEIVED(Audience.PLACE, ReferralStatus.SENT),
    ACCEPTED_BY_PLACE(Audience.SENDER, ACCEPTED, IN_PROGRESS, ON_HOLD, ReferralStatus.CLOSED),
    STARTED(Audience.SENDER, IN_PROGRESS, ON_HOLD, ReferralStatus.CLOSED),
    APPOINTMENT_BOOKED(Audience.SENDER, ACCEPTED, IN_PROGRESS, ON_HOLD),
    APPOINTMENT_MISSED(Audience.SENDER, ACCEPTED, IN_PROGRESS, ON_HOLD),
    APPOINTMENT_CANCELLED(Audience.SENDER, ACCEPTED, IN_PROGRESS, ON_HOLD),
    DECLINED(Audience.SENDER, ReferralStatus.DECLINED),
    CLOSED(Audience.SENDER, ReferralStatus.CLOSED),
    CANCELLED_BY_SENDER(Audience.PLACE, ReferralStatus.CANCELLED),
    CANCELLED_BY_PLACE(Audience.SENDER, ReferralStatus.CANCELLED),
    /** The person took their agreement back: the place sees nothing of them any more, on its way or after the end. */
    WITHDRAWN(Audience.SENDER, ReferralStatus.CANCELLED, ReferralStatus.CLOSED),
    WITHDRAWN_AT_PLACE(Audience.PLACE, ReferralStatus.CANCELLED, ReferralStatus.CLOSED),
    INVALIDATED(Audience.PLACE, ReferralStatus.ENTERED_IN_ERROR),
    EXPIRED(Audience.SENDER, ReferralStatus.EXPIRED),
    EXPIRED_AT_PLACE(Audience.PLACE, ReferralStatus.EXPIRED),

    QUESTION_TO_PLACE(Audience.PLACE, ReferralStatus.SENT, ACCEPTED, IN_PROGRESS, ON_HOLD),
    QUESTION_TO_SENDER(Audience.SENDER, ReferralStatus.SENT, ACCEPTED, IN_PROGRESS, ON_HOLD),
    ANSWER_TO_PLACE(Audience.PLACE, ReferralStatus.SENT, ACCEPTED, IN_PROGRESS, ON_HOLD),
    ANSWER_TO_SENDER(Audience.SENDER, ReferralStatus.SENT, ACCEPTED, IN_PROGRESS, ON_HOLD),

    /** For a place without a member: to be asked, and what it says to be noted. */
    REPORT_DUE(Audience.SENDER, ReferralStatus.SENT, ACCEPTED, IN_PROGRESS),
    ANSWER_DUE(Audience.PLACE, ReferralStatus.SENT),
    SILENT(Audience.SENDER, ReferralStatus.SENT),
    SILENT_AT_PLACE(Audience.MANAGER, ReferralStatus.SENT),
    SILENT_IN_TERRITORY(Audience.COORDINATOR, ReferralStatus.SENT),
    FIRST_CONTACT_DUE(Audience.PLACE, ACCEPTED),
    NOT_REACHED(Audience.SENDER, ACCEPTED),
    REVIEW_DUE(Audience.PLACE, ON_HOLD),
    NO_NEWS(Audience.PLACE, ACCEPTED, IN_PROGRESS, ON_HOLD),
    NO_NEWS_FROM_PLACE(Audience.SENDER, ACCEPTED, IN_PROGRESS, ON_HOLD),
    /** A month after the end: whoever asks the person, and by which way, is found out when it is said. */
    ASK_PERSON(Audience.SENDER, ReferralStatus.CLOSED),
    ASK_PERSON_BY_PHONE(Audience.SENDER, ReferralStatus.CLOSED),
    ASK_PERSON_BY_SMS(Audience.SENDER, ReferralStatus.CLOSED),
    /** No mail can leave by itself: none is kept, or this installation sends none. */
    ASK_PERSON_BY_EMAIL(Audience.SENDER, ReferralStatus.CLOSED),
    ASK_PERSON_VIA_TEAM(Audience.SENDER, ReferralStatus.CLOSED);

    private final Audience audience;
    private final Set<ReferralStatus> standsIn;

    ReferralEvent(Audience audience, ReferralStatus... standsIn) {
        this.audience = audience;
        this.standsIn = Set.of(standsIn);
    }

    /** Where the place has no member, only the sending team is told: one word, its own if there is one. */
    static List<ReferralEvent> forTheSenderAlone(List<ReferralEvent> told) {
        List<ReferralEvent> own =
                told.stream().filter(event -> event.audience == Audience.SENDER).toList();
        return own.isEmpty() && !told.isEmpty() ? List.of(REPORT_DUE) : own;
    }

    public Audience audience() {
        return audience;
    }

    /** Nothing is told of a referral that has moved on. */
    public boolean standsIn(ReferralStatus status) {
        return standsIn.contains(status);
    }
}
