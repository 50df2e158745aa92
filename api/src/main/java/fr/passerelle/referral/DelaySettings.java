package fr.passerelle.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * By when each side is expected to do its part in one territory. Source: « No silent referral ».
 *
 * @param answerDays working days until the place is reminded to answer
 * @param silentDays working days until the sender, and the place's manager, learn that there is no answer
 * @param coordinatorDays working days until the coordinator learns that a place is silent
 * @param expireDays calendar days until a referral without an answer ends
 * @param firstContactDays working days after accepting until the place is reminded to reach the person
 * @param noContactDays working days after accepting until the sender learns that nobody reached the person
 * @param muteDays calendar days without any trace until both sides are asked where things stand
 * @param askAfterDays calendar days after closing until the person is asked how it went
 */
@Embeddable
record DelaySettings(
        @Column(name = "answer_days") int answerDays,
        @Column(name = "answer_days_urgent") int answerDaysUrgent,
        @Column(name = "silent_days") int silentDays,
        @Column(name = "silent_days_urgent") int silentDaysUrgent,
        @Column(name = "coordinator_days") int coordinatorDays,
        @Column(name = "coordinator_days_urgent") int coordinatorDaysUrgent,
        @Column(name = "expire_days") int expireDays,
        @Column(name = "first_contact_days") int firstContactDays,
        @Column(name = "no_contact_days") int noContactDays,
        @Column(name = "mute_days") int muteDays,
        @Column(name = "ask_after_days") int askAfterDays) {

    /** The network's own, for a territory that chose none. */
    static final DelaySettings USUAL = new DelaySettings(2, 1, 4, 2, 10, 5, 30, 5, 10, 60, 30);

    /** An open referral without any trace for so long has ended, whatever the territory: help is not kept open for years. */
    static final int MUTE_MONTHS_BEFORE_EXPIRY = 12;

    int answer(boolean urgent) {
        return urgent ? answerDaysUrgent : answerDays;
    }

    int silent(boolean urgent) {
        return urgent ? silentDaysUrgent : silentDays;
    }

    int coordinator(boolean urgent) {
        return urgent ? coordinatorDaysUrgent : coordinatorDays;
    }
}
