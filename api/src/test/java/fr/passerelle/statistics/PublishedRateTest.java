package fr.passerelle.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.time.Quarter;
import fr.passerelle.statistics.PublishedRate.Range;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates between their bounds, and what else is worked out of what is published. */
class PublishedRateTest {

    private static final Random DICE = new Random(20261125);

    /** 40 is 38 to 42, 10 is 11 or 12: 38 of 50 at least, 42 of 53 at most. */
    @Test
    void a_rate_lies_between_what_rounding_leaves() {
        assertThat(PublishedRate.HELPED.range(
                        Map.of(EventMeasure.CLOSED_HELPED, shown(40), EventMeasure.CLOSED_NOT_HELPED, shown(10))))
                .isEqualTo(new Range(76, 80));
    }

    @Test
    void what_is_hidden_leaves_one_bound_or_none() {
        assertThat(PublishedRate.HELPED.range(Map.of(EventMeasure.CLOSED_HELPED, shown(40))))
                .isEqualTo(new Range(0, 100));
        assertThat(PublishedRate.HELPED.range(
                        Map.of(EventMeasure.CLOSED_HELPED, shown(40), EventMeasure.CLOSED_NOT_HELPED, atLeast(13))))
                .isEqualTo(new Range(0, 77));
        assertThat(PublishedRate.HELPED.range(
                        Map.of(EventMeasure.CLOSED_HELPED, atLeast(38), EventMeasure.CLOSED_NOT_HELPED, shown(10))))
                .isEqualTo(new Range(76, 100));
        assertThat(PublishedRate.HELPED.range(Map.of())).isEqualTo(new Range(0, 100));
    }

    @Test
    void the_true_rate_is_never_outside() {
        for (int i = 0; i < 2_000; i++) {
            Map<EventMeasure, Integer> counts = new EnumMap<>(EventMeasure.class);
            Map<EventMeasure, ReaderBounds> known = new EnumMap<>(EventMeasure.class);
            for (EventMeasure measure : EventMeasure.values()) {
                int count = DICE.nextInt(0, 60);
                counts.put(measure, count);
                known.put(
                        measure,
                        ReaderBounds.of(List.of(
                                HideCells.of(Map.of(PublishedTable.MONTH, List.of(new CountedCell("one", count, 3))))
                                        .get(PublishedTable.MONTH))));
            }
            int helped = counts.get(EventMeasure.CLOSED_HELPED);
            int closed = helped + counts.get(EventMeasure.CLOSED_NOT_HELPED);
            if (closed > 0) {
                Range range = PublishedRate.HELPED.range(known);
                assertThat(100.0 * helped / closed).isBetween((double) range.from(), (double) range.to());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 2026-Q1", "2026-03-31, 2026-Q1", "2026-04-01, 2026-Q2", "2026-12-31, 2026-Q4"})
    void a_quarter_is_three_months_of_a_year(LocalDate day, String written) {
        Quarter quarter = Quarter.of(day);
        assertThat(quarter).hasToString(written).isEqualTo(Quarter.parse(written));
        assertThat(quarter.months()).contains(YearMonth.from(day)).hasSize(3);
        assertThat(quarter.lastMonth().plusMonths(1)).isEqualTo(quarter.next().firstMonth());
    }

    @ParameterizedTest
    @CsvSource({
        "0, ACCEPTED_WITHIN_2_DAYS",
        "2, ACCEPTED_WITHIN_2_DAYS",
        "3, ACCEPTED_WITHIN_5_DAYS",
        "5, ACCEPTED_WITHIN_5_DAYS",
        "6, ACCEPTED_WITHIN_10_DAYS",
        "10, ACCEPTED_WITHIN_10_DAYS",
        "11, ACCEPTED_AFTER_10_DAYS",
    })
    void a_yes_is_of_one_class_of_working_days(int days, EventMeasure measure) {
        assertThat(EventMeasure.accepted(days)).isEqualTo(measure);
    }

    @Test
    void what_begins_is_what_a_referral_goes_on_after() {
        assertThat(Arrays.stream(EventMeasure.values()).filter(EventMeasure::begins))
                .allMatch(measure ->
                        measure == EventMeasure.SENT || measure.name().startsWith("ACCEPTED_"))
                .hasSize(5);
    }

    private static ReaderBounds shown(int rounded) {
        return new ReaderBounds(SmallCounts.fewest(rounded), OptionalInt.of(SmallCounts.most(rounded)));
    }

    private static ReaderBounds atLeast(int fewest) {
        return new ReaderBounds(fewest, OptionalInt.empty());
    }
}
