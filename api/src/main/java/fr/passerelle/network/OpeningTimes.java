package fr.passerelle.network;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.passerelle.platform.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a place's hours say of a moment: open now, today, this week, and when next. Moments are the place's own local
 * time. Many places keep the same hours, so each text is read once and each of its days laid out once.
 */
@ApplicationScoped
class OpeningTimes {

    /** How far ahead an opening is looked for: a bus that comes on the first Monday of every second month. */
    private static final int DAYS_AHEAD = 70;

    private final WorkingDays workingDays;
    private final Cache<String, Optional<OpeningHours>> read =
            Caffeine.newBuilder().maximumSize(20_000).build();
    private final Cache<Day, List<OpenSpan>> days =
            Caffeine.newBuilder().maximumSize(200_000).build();

    OpeningTimes(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** Whether hours can be read at all. */
    boolean known(@Nullable String hours) {
        return hours != null && read(hours).isPresent();
    }

    Openness at(@Nullable String hours, LocalDateTime moment) {
        return during(hours, moment, moment.plusNanos(1));
    }

    /** Whether there is still an opening between now and midnight. */
    Openness today(@Nullable String hours, LocalDateTime now) {
        return during(hours, now, now.toLocalDate().plusDays(1).atStartOfDay());
    }

    /** Whether there is still an opening between now and Sunday night. */
    Openness thisWeek(@Nullable String hours, LocalDateTime now) {
        return during(
                hours,
                now,
                now.toLocalDate().with(TemporalAdjusters.next(DayOfWeek.MONDAY)).atStartOfDay());
    }

    /** Open when it surely is at one moment of the stretch, closed when it surely is at none. */
    Openness during(@Nullable String hours, LocalDateTime from, LocalDateTime end) {
        if (!known(hours)) {
            return Openness.UNKNOWN;
        }
        List<OpenSpan> met = from.toLocalDate()
                .minusDays(1)
                .datesUntil(end.toLocalDate().plusDays(1))
                .flatMap(day -> on(hours, day).stream())
                .filter(span -> span.overlaps(from, end))
                .toList();
        if (met.stream().anyMatch(OpenSpan::certain)) {
            return Openness.OPEN;
        }
        return met.isEmpty() ? Openness.CLOSED : Openness.UNKNOWN;
    }

    /** When it surely opens next, not counting an opening that is under way. */
    Optional<LocalDateTime> nextOpening(@Nullable String hours, LocalDateTime after) {
        return certain(hours, after)
                .map(OpenSpan::from)
                .filter(from -> from.isAfter(after))
                .findFirst();
    }

    /** When the opening that is under way ends; empty when it is not surely open, or never closes. */
    Optional<LocalDateTime> closesAt(@Nullable String hours, LocalDateTime now) {
        if (at(hours, now) != Openness.OPEN) {
            return Optional.empty();
        }
        LocalDateTime reached = now;
        for (OpenSpan span : certain(hours, now).toList()) {
            if (span.from().isAfter(reached)) {
                return Optional.of(reached);
            }
            reached = span.to().isAfter(reached) ? span.to() : reached;
        }
        return Optional.empty();
    }

    /** The stretches that begin on this day, in order; none when the hours are not known. */
    List<OpenSpan> on(@Nullable String hours, LocalDate day) {
        return hours == null
                ? List.of()
                : days.get(new Day(hours, day), asked -> read(hours)
                        .map(found -> found.on(day, workingDays::isPublicHoliday))
                        .orElse(List.of()));
    }

    private Stream<OpenSpan> certain(@Nullable String hours, LocalDateTime after) {
        LocalDate day = after.toLocalDate();
        return day.minusDays(1)
                .datesUntil(day.plusDays(DAYS_AHEAD))
                .flatMap(one -> on(hours, one).stream())
                .filter(OpenSpan::certain)
                .filter(span -> span.to().isAfter(after));
    }

    private Optional<OpeningHours> read(String hours) {
        return read.get(hours, OpeningHours::read);
    }

    private record Day(String hours, LocalDate day) {}
}
