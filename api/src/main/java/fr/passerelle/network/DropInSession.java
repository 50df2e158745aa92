package fr.passerelle.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A « permanence »: somebody who comes to a place on the same weekday every so many weeks, or on one day only. */
@Entity
@Table(name = "place_session")
class DropInSession {

    private static final int MOST_WEEKS_IN_A_MONTH = 5;

    @Id
    UUID id;

    @Column(name = "place_id")
    UUID placeId;

    @Column(name = "first_day")
    LocalDate firstDay;

    /** None: until further notice. */
    @Column(name = "last_day")
    @Nullable
    LocalDate lastDay;

    @Column(name = "every_weeks")
    short everyWeeks;

    @Column(name = "starts_at")
    LocalTime startsAt;

    @Column(name = "ends_at")
    LocalTime endsAt;

    @Column(name = "team_id")
    @Nullable
    UUID teamId;

    @Column(name = "held_by")
    @Nullable
    String heldBy;

    @Column(name = "by_appointment")
    boolean byAppointment;

    protected DropInSession() {}

    static DropInSession at(UUID id, UUID placeId) {
        DropInSession session = new DropInSession();
        session.id = id;
        session.placeId = placeId;
        return session;
    }

    /** The next days on which it takes place, this one included, at most so many. */
    List<LocalDate> daysFrom(LocalDate from, int atMost) {
        long weeks = Math.max(0, ceiling(ChronoUnit.DAYS.between(firstDay, from), 7L * everyWeeks));
        LocalDate next = firstDay.plusWeeks(weeks * everyWeeks);
        return Stream.iterate(next, day -> day.plusWeeks(everyWeeks))
                .limit(atMost)
                .takeWhile(day -> lastDay == null || !day.isAfter(lastDay))
                .toList();
    }

    /** Altogether in one month; on public holidays as on any other day. */
    double hoursIn(YearMonth month) {
        long days = daysFrom(month.atDay(1), MOST_WEEKS_IN_A_MONTH).stream()
                .filter(day -> !day.isAfter(month.atEndOfMonth()))
                .count();
        return days * Duration.between(startsAt, endsAt).toMinutes() / 60.0;
    }

    private static long ceiling(long days, long step) {
        return -Math.floorDiv(-days, step);
    }

    String inWords() {
        String until = lastDay == null ? "" : "/" + lastDay;
        return firstDay + until + " +" + everyWeeks + "w " + startsAt + "-" + endsAt;
    }
}
