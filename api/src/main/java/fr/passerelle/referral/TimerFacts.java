package fr.passerelle.referral;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the timers of a referral depend on.
 *
 * @param sentAt none for a draft
 * @param appointment the last day that was agreed with the place and not called off
 * @param lastSign the last change of status or dated fact
 * @param reviewOn on hold only
 * @param askable somebody can ask the person how it went
 */
record TimerFacts(
        ReferralStatus status,
        boolean urgent,
        @Nullable Instant sentAt,
        Instant statusSince,
        @Nullable Instant appointment,
        Instant lastSign,
        @Nullable LocalDate reviewOn,
        boolean askable) {

    /** What was agreed for a later day is not late before that day. */
    Instant orAppointment(Instant moment) {
        return appointment != null && appointment.isAfter(moment) ? appointment : moment;
    }
}
