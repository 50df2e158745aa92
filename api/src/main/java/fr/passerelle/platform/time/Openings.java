package fr.passerelle.platform.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** When somebody is there to be told something, in French local time. */
@FunctionalInterface
public interface Openings {

    /** How far ahead an opening is looked for. */
    int DAYS_AHEAD = 120;

    /** The stretches that begin on this day, in order; none on a day without any. */
    List<Stretch> on(LocalDate day);

    /** @param to the first minute that no longer counts */
    record Stretch(LocalDateTime from, LocalDateTime to) {

        boolean holds(LocalDateTime moment) {
            return !moment.isBefore(from) && moment.isBefore(to);
        }
    }

    default boolean at(LocalDateTime moment) {
        return on(moment.toLocalDate()).stream().anyMatch(stretch -> stretch.holds(moment));
    }

    /** The moment itself when somebody is there, else the next beginning; empty when none is in sight. */
    default Optional<LocalDateTime> from(LocalDateTime moment) {
        return moment.toLocalDate()
                .datesUntil(moment.toLocalDate().plusDays(DAYS_AHEAD))
                .flatMap(day -> on(day).stream())
                .filter(stretch -> stretch.to().isAfter(moment))
                .map(stretch -> stretch.from().isAfter(moment) ? stretch.from() : moment)
                .findFirst();
    }

    /** The beginning of the {@code count}-th day with an opening after {@code day}, which is not counted itself. */
    default Optional<LocalDateTime> after(LocalDate day, int count) {
        return day.plusDays(1)
                .datesUntil(day.plusDays(DAYS_AHEAD))
                .map(this::on)
                .filter(stretches -> !stretches.isEmpty())
                .skip(count - 1L)
                .map(stretches -> stretches.get(0).from())
                .findFirst();
    }
}
