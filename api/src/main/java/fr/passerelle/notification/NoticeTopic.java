package fr.passerelle.notification;

import fr.passerelle.referral.Audience;
import fr.passerelle.referral.ReferralEvent;

/** What a notice is about, as a member chooses for it. */
enum NoticeTopic {
    /** A referral for my place. */
    NEW_REFERRAL(MailChoice.NOW),
    /** What became of one. */
    PROGRESS(MailChoice.DAILY),
    /** Something waits for me, or for nobody. */
    REMINDER(MailChoice.NOW),
    /** A place and a count, for managers and coordinators. */
    ALERT(MailChoice.DAILY);

    private final MailChoice usual;

    NoticeTopic(MailChoice usual) {
        this.usual = usual;
    }

    MailChoice usual() {
        return usual;
    }

    static NoticeTopic of(ReferralEvent event) {
        if (event.audience() == Audience.MANAGER || event.audience() == Audience.COORDINATOR) {
            return ALERT;
        }
        return switch (event) {
            case RECEIVED -> NEW_REFERRAL;
            case QUESTION_TO_PLACE,
                    QUESTION_TO_SENDER,
                    REPORT_DUE,
                    ANSWER_DUE,
                    SILENT,
                    FIRST_CONTACT_DUE,
                    NOT_REACHED,
                    APPOINTMENT_MISSED,
                    REVIEW_DUE,
                    NO_NEWS,
                    NO_NEWS_FROM_PLACE,
                    ASK_PERSON,
                    ASK_PERSON_BY_PHONE,
                    ASK_PERSON_BY_SMS,
                    ASK_PERSON_BY_EMAIL,
                    ASK_PERSON_VIA_TEAM -> REMINDER;
            default -> PROGRESS;
        };
    }
}
