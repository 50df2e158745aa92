package fr.passerelle.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.statistics.StatisticsResponse.Count;
import fr.passerelle.statistics.StatisticsResponse.Delay;
import fr.passerelle.statistics.StatisticsResponse.Rate;
import fr.passerelle.statistics.StatisticsResponse.Withheld;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is worked out of counts, and how much of it is shown to whom. */
class FiguresTest {

    private static final Random DICE = new Random(20261122);
    private static final int CASES = 2_000;

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1",
        "1 9, 9, 9",
        "0 0 1 1 1 2 2 3 4 5 10, 2, 5",
        "1 1 1 1 1 1 1 1 1 30, 1, 1",
        "1 1 1 1 1 1 1 1 1 30 30, 1, 30",
    })
    void half_and_nine_in_ten_are_the_days_within_which_so_many_got_there(String days, int half, int nineInTen) {
        Spread spread =
                spread(List.of(days.split(" ")).stream().map(Integer::valueOf).toList());
        assertThat(spread.halfWithin()).isEqualTo(half);
        assertThat(spread.nineInTenWithin()).isEqualTo(nineInTen);
    }

    @Test
    void at_least_so_many_are_within_and_fewer_would_be_a_day_sooner() {
        for (int i = 0; i < CASES; i++) {
            List<Integer> days = IntStream.range(0, DICE.nextInt(1, 60))
                    .mapToObj(one -> DICE.nextInt(0, 25))
                    .toList();
            Spread spread = spread(days);
            assertThat(within(days, spread.halfWithin()) * 2).isGreaterThanOrEqualTo(days.size());
            assertThat(within(days, spread.halfWithin() - 1) * 2).isLessThanOrEqualTo(days.size());
            assertThat(within(days, spread.nineInTenWithin()) * 10).isGreaterThanOrEqualTo(days.size() * 9L);
            assertThat(within(days, spread.nineInTenWithin() - 1) * 10).isLessThan(days.size() * 9L);
            assertThat(spread.halfWithin()).isLessThanOrEqualTo(spread.nineInTenWithin());
        }
    }

    @ParameterizedTest
    @CsvSource({"0,", "10,", "11, 10", "12, 10", "13, 15", "17, 15", "18, 20", "1002, 1000"})
    void a_coordinator_sees_no_count_under_eleven_and_the_others_to_the_nearest_five(long count, Integer shown) {
        assertThat(Precision.ROUNDED.count(count))
                .isEqualTo(shown == null ? new Count(null, Withheld.HIDDEN_SMALL) : new Count(shown, null));
        assertThat(Precision.EXACT.count(count)).isEqualTo(new Count((int) count, null));
    }

    @Test
    void a_rate_of_ones_own_is_said_from_eleven_on_whatever_its_part() {
        assertThat(Precision.EXACT.rate(5, 10)).isEqualTo(new Rate(null, Withheld.TOO_FEW));
        assertThat(Precision.EXACT.rate(0, 11)).isEqualTo(new Rate(0, null));
        assertThat(Precision.EXACT.rate(3, 13)).isEqualTo(new Rate(23, null));
        assertThat(Precision.EXACT.rate(11, 11)).isEqualTo(new Rate(100, null));
    }

    @Test
    void a_coordinators_rate_says_no_more_than_the_counts_beside_it() {
        for (int i = 0; i < CASES; i++) {
            long whole = DICE.nextInt(0, 200);
            long part = DICE.nextLong(0, whole + 1);
            Rate rate = Precision.ROUNDED.rate(part, whole);
            Count shownPart = Precision.ROUNDED.count(part);
            Count shownWhole = Precision.ROUNDED.count(whole);
            if (shownPart.value() == null || shownWhole.value() == null) {
                assertThat(rate).isEqualTo(new Rate(null, Withheld.HIDDEN_SMALL));
            } else {
                assertThat(rate.percent())
                        .isEqualTo(Math.round(100f * shownPart.value() / shownWhole.value()))
                        .isBetween(0, 100);
            }
        }
    }

    @Test
    void what_waits_and_what_never_came_stand_beside_a_delay_and_make_it_no_shorter() {
        Figures figures = new Figures();
        figures.add(Measure.SENT, null, 20);
        figures.add(Measure.CANCELLED, null, 2);
        figures.add(Measure.EXPIRED, null, 3);
        figures.add(Measure.NEVER_ANSWERED, null, 5);
        figures.add(Measure.ANSWER, 4, 11);
        assertThat(Precision.EXACT.delay(figures, Measure.ANSWER))
                .isEqualTo(new Delay(4, 4, null, count(11), count(4), count(5)));
        assertThat(Precision.EXACT.delay(figures, Measure.FIRST_CONTACT))
                .isEqualTo(new Delay(null, null, Withheld.TOO_FEW, count(0), count(20), count(0)));
        assertThat(Precision.ROUNDED.delay(figures, Measure.ANSWER))
                .isEqualTo(new Delay(4, 4, null, count(10), hidden(), hidden()));
    }

    @Test
    void what_is_under_way_and_what_ended_make_up_what_was_sent() {
        Figures figures = new Figures();
        figures.add(Measure.SENT, null, 30);
        figures.add(Measure.HELPED, null, 9);
        figures.add(Measure.NOT_HELPED, null, 4);
        figures.add(Measure.DECLINED, null, 2);
        figures.add(Measure.EXPIRED, null, 1);
        figures.add(Measure.CANCELLED, null, 2);
        figures.add(Measure.REPORTED, null, 7);
        StatisticsResponse all = StatisticsResponse.of(
                new Period(YearMonth.of(2031, 1), YearMonth.of(2031, 3)), Precision.EXACT, null, figures);
        assertThat(all.sent()).isEqualTo(count(30));
        assertThat(all.ended()).isEqualTo(count(18));
        assertThat(all.underWay()).isEqualTo(count(12));
        assertThat(all.endedByReceiver()).isEqualTo(count(15));
        assertThat(all.closedLoopRate()).isEqualTo(new Rate(50, null));
        assertThat(all.helpRate()).isEqualTo(new Rate(50, null));
        assertThat(all.reported()).isEqualTo(count(7));
    }

    private static Count count(int value) {
        return new Count(value, null);
    }

    private static Count hidden() {
        return new Count(null, Withheld.HIDDEN_SMALL);
    }

    private static long within(List<Integer> days, int most) {
        return days.stream().filter(day -> day <= most).count();
    }

    private static Spread spread(List<Integer> days) {
        TreeMap<Integer, Long> byDays = new TreeMap<>();
        days.forEach(day -> byDays.merge(day, 1L, Long::sum));
        return new Spread(byDays);
    }
}
