package fr.passerelle.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.statistics.StatisticsResponse.Delay;
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
    @CsvSource({"0, 0", "5, 10"})
    void no_rate_is_said_of_fewer_than_eleven(long part, long whole) {
        assertThat(StatisticsResponse.rate(part, whole)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0, 11, 0", "3, 13, 23", "11, 11, 100"})
    void a_rate_is_said_from_eleven_on_whatever_its_part(long part, long whole, Integer said) {
        assertThat(StatisticsResponse.rate(part, whole)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"0,", "10,", "11, 10", "12, 10", "13, 15", "17, 15", "18, 20", "1002, 1000"})
    void what_is_shown_to_others_is_no_count_under_eleven_and_else_to_the_nearest_five(long count, Integer shown) {
        assertThat(SmallCounts.tooSmall(count)).isEqualTo(shown == null);
        if (shown != null) {
            assertThat(SmallCounts.rounded(count)).isEqualTo(shown);
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
        assertThat(Delay.of(figures, Measure.ANSWER)).isEqualTo(new Delay(4, 4, 11, 4, 5));
        assertThat(Delay.of(figures, Measure.FIRST_CONTACT)).isEqualTo(new Delay(null, null, 0, 20, 0));
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
        StatisticsResponse all =
                StatisticsResponse.of(new Period(YearMonth.of(2031, 1), YearMonth.of(2031, 3)), null, figures);
        assertThat(all.sent()).isEqualTo(30);
        assertThat(all.ended()).isEqualTo(18);
        assertThat(all.underWay()).isEqualTo(12);
        assertThat(all.endedByReceiver()).isEqualTo(15);
        assertThat(all.closedLoopRate()).isEqualTo(50);
        assertThat(all.helpRate()).isEqualTo(50);
        assertThat(all.reported()).isEqualTo(7);
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
