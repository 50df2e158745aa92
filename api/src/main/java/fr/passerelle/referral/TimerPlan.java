package fr.passerelle.referral;

import fr.passerelle.network.PlaceTimes;
import fr.passerelle.platform.time.OfficeHours;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.TimerDecision.Taken;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

/**
 * Which timers a referral has and when they fall due, from its facts alone. What a place is told falls due within its
 * opening hours and counts the days on which it is open (a bus: the first stop once as many working days have passed);
 * what anybody else is told falls due at nine on a working day, by working or calendar days. Local time throughout, so
 * that an hour more or less at the change of season moves nothing.
 */
final class TimerPlan {

    private final DelaySettings delays;
    private final OfficeHours office;
    private final PlaceTimes place;

    TimerPlan(DelaySettings delays, OfficeHours office, PlaceTimes place) {
        this.delays = delays;
        this.office = office;
        this.place = place;
    }

    /**
     * In the order of their steps. Nothing ends before a working day has passed since the last word about it.
     *
     * @param taken what time did to this referral before
     */
    List<Timer> of(TimerFacts facts, List<Taken> taken) {
        return steps(facts).stream()
                .map(timer -> timer.kind().ends()
                        ? TimerDecision.lastWord(timer, taken)
                                .map(word -> timer.notBefore(instant(office.workingDaysAfter(day(word), 1))))
                                .orElse(timer)
                        : timer)
                .toList();
    }

    private List<Timer> steps(TimerFacts facts) {
        return switch (facts.status()) {
            case SENT -> waiting(facts);
            case ACCEPTED -> accepted(facts);
            case IN_PROGRESS -> mute(facts.orAppointment(facts.lastSign()));
            case ON_HOLD -> onHold(facts);
            case CLOSED -> closed(facts);
            case DRAFT, DECLINED, EXPIRED, CANCELLED, ENTERED_IN_ERROR -> List.of();
        };
    }

    private List<Timer> waiting(TimerFacts facts) {
        Instant since = facts.orAppointment(Objects.requireNonNull(facts.sentAt(), "it was sent"));
        LocalDate day = day(since);
        boolean urgent = facts.urgent();
        return List.of(
                timer(TimerKind.REMIND_PLACE, since, atPlace(day, delays.answer(urgent))),
                timer(TimerKind.TELL_SENDER_AND_MANAGER, since, office.workingDaysAfter(day, delays.silent(urgent))),
                timer(TimerKind.TELL_COORDINATOR, since, office.workingDaysAfter(day, delays.coordinator(urgent))),
                timer(TimerKind.EXPIRE, since, office.onOrAfter(day.plusDays(delays.expireDays()))));
    }

    private List<Timer> accepted(TimerFacts facts) {
        Instant since = facts.orAppointment(facts.statusSince());
        List<Timer> mute = mute(facts.orAppointment(facts.lastSign()));
        return List.of(
                timer(TimerKind.REMIND_FIRST_CONTACT, since, atPlace(day(since), delays.firstContactDays())),
                timer(TimerKind.TELL_NOT_REACHED, since, office.workingDaysAfter(day(since), delays.noContactDays())),
                mute.get(0),
                mute.get(1));
    }

    /** A hold is not mute before the day on which the place said it would look again. */
    private List<Timer> onHold(TimerFacts facts) {
        LocalDate review = Objects.requireNonNull(facts.reviewOn(), "a hold has a review date");
        Instant reviewed = instant(review.atStartOfDay());
        List<Timer> mute = mute(reviewed.isAfter(facts.lastSign()) ? reviewed : facts.lastSign());
        LocalDateTime due = place.openings().from(review.atStartOfDay()).orElseGet(() -> office.onOrAfter(review));
        return List.of(timer(TimerKind.REVIEW_HOLD, facts.statusSince(), due), mute.get(0), mute.get(1));
    }

    private List<Timer> mute(Instant since) {
        LocalDate day = day(since);
        return List.of(
                timer(TimerKind.MUTE, since, office.onOrAfter(day.plusDays(delays.muteDays()))),
                timer(
                        TimerKind.EXPIRE_MUTE,
                        since,
                        office.onOrAfter(day.plusMonths(DelaySettings.MUTE_MONTHS_BEFORE_EXPIRY))));
    }

    private List<Timer> closed(TimerFacts facts) {
        Instant since = facts.statusSince();
        return facts.askable()
                ? List.of(timer(
                        TimerKind.ASK_PERSON, since, office.onOrAfter(day(since).plusDays(delays.askAfterDays()))))
                : List.of();
    }

    private LocalDateTime atPlace(LocalDate day, int count) {
        LocalDateTime byWorkingDays = office.workingDaysAfter(day, count);
        if (place.byStop()) {
            return place.openings()
                    .from(byWorkingDays.toLocalDate().atStartOfDay())
                    .orElse(byWorkingDays);
        }
        return place.openings().after(day, count).orElse(byWorkingDays);
    }

    private static Timer timer(TimerKind kind, Instant since, LocalDateTime due) {
        return new Timer(kind, since, instant(due));
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(Time.ZONE).toInstant();
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Time.ZONE).toLocalDate();
    }
}
