package fr.passerelle.paper;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The day after which a paper does more harm than good: somebody finds it, or it sends people to a closed door. Judgements
 * of this house, see ADR 017; no law fixes them.
 *
 * <ul>
 *   <li>A person's sheet: a week after the appointment or after what is expected next, else thirty days.
 *   <li>The receiver's half page: the same, and never beyond thirty days, when a referral without an answer ends.
 *   <li>A list of places: thirty days, or sooner, when the first of its places has not been confirmed for six months; but
 *       a week at least. Places that were old already are marked instead.
 *   <li>A blank questionnaire says nothing of anybody until it is filled in: then the same day. A letter is the person's
 *       own and has no such day.
 * </ul>
 */
final class DestroyBy {

    private static final int WEEK = 7;
    private static final int MONTH = 30;
    private static final int MONTHS_BEFORE_A_PLACE_IS_OLD = 6;

    private DestroyBy() {}

    static LocalDate personSheet(LocalDate today, @Nullable LocalDate appointment, @Nullable LocalDate expected) {
        return Stream.of(appointment, expected)
                .filter(Objects::nonNull)
                .filter(day -> !day.isBefore(today))
                .max(LocalDate::compareTo)
                .map(day -> day.plusDays(WEEK))
                .orElse(today.plusDays(MONTH));
    }

    static LocalDate receiverSlip(LocalDate today, @Nullable LocalDate appointment, @Nullable LocalDate expected) {
        LocalDate day = personSheet(today, appointment, expected);
        LocalDate latest = today.plusDays(MONTH);
        return day.isAfter(latest) ? latest : day;
    }

    /** @param verifiedOn of each place that is shown */
    static LocalDate placeList(LocalDate today, Collection<LocalDate> verifiedOn) {
        LocalDate soonest = today.plusDays(WEEK);
        LocalDate day = verifiedOn.stream()
                .map(verified -> verified.plusMonths(MONTHS_BEFORE_A_PLACE_IS_OLD))
                .filter(old -> old.isAfter(today))
                .reduce(today.plusDays(MONTH), (one, other) -> one.isBefore(other) ? one : other);
        return day.isBefore(soonest) ? soonest : day;
    }
}
