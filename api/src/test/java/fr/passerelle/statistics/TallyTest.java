package fr.passerelle.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.assessment.OrientationType;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.time.WorkingDays;
import fr.passerelle.statistics.ReferralFact.End;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What one referral adds to the counts. */
class TallyTest {

    private static final UUID PLACE = UUID.randomUUID();
    /** A Friday; Monday 5 May 2031 is a working day, Thursday 1 May is none. */
    private static final LocalDate SENT = LocalDate.parse("2031-04-25");

    @Test
    void each_step_counts_working_days_from_sending() {
        assertThat(words(fact(SENT, "2031-04-25", "2031-04-28", "2031-05-02", "2031-05-05", End.HELPED)))
                .containsExactly("ANSWER 1", "END 5", "FIRST_CONTACT 4", "FIRST_READING 0", "HELPED", "SENT");
    }

    @Test
    void what_was_agreed_for_a_later_day_counts_from_that_day() {
        assertThat(words(fact(LocalDate.parse("2031-04-30"), "2031-04-25", "2031-04-28", "2031-05-02", null, null)))
                .containsExactly("ANSWER 0", "FIRST_CONTACT 1", "FIRST_READING 0", "SENT");
    }

    @Test
    void what_is_under_way_adds_no_end_and_nothing_that_it_still_waits_for() {
        assertThat(words(fact(SENT, null, null, null, null, null))).containsExactly("SENT");
    }

    @Test
    void what_ended_without_a_step_never_had_it() {
        assertThat(words(fact(SENT, null, null, null, "2031-04-28", End.CANCELLED)))
                .containsExactly("CANCELLED", "END 1", "NEVER_ANSWERED", "NEVER_MET", "NEVER_READ", "SENT");
    }

    @Test
    void what_was_erased_before_it_ended_has_run_out_of_time_and_an_end_stays_what_it_was() {
        ReferralFact silent = fact(SENT, null, null, null, null, null).orExpired(LocalDate.parse("2031-04-29"));
        assertThat(words(silent)).contains("EXPIRED", "END 2", "NEVER_ANSWERED");
        ReferralFact helped = fact(SENT, null, null, null, "2031-04-28", End.HELPED);
        assertThat(helped.orExpired(LocalDate.parse("2031-07-29"))).isEqualTo(helped);
    }

    @Test
    void what_the_sender_reports_adds_to_nothing_else() {
        ReferralFact reported = new ReferralFact(
                PLACE, "18", OrientationType.DO_TOGETHER, true, SENT, SENT, SENT, SENT, SENT, SENT, End.HELPED);
        assertThat(words(reported)).containsExactly("REPORTED");
    }

    @Test
    void it_is_counted_in_the_month_of_its_sending() {
        Tally tally = new Tally(new WorkingDays());
        tally.add(fact(LocalDate.parse("2031-05-20"), null, null, null, "2031-06-02", End.DECLINED));
        assertThat(tally.cells().keySet()).extracting(Tally.Cell::month).containsOnly(LocalDate.parse("2031-04-01"));
    }

    @Test
    void a_period_is_the_twelve_months_up_to_now_unless_said_and_ends_after_it_begins() {
        LocalDate today = LocalDate.parse("2031-03-31");
        assertThat(Period.of(null, null, today)).isEqualTo(new Period(YearMonth.of(2030, 4), YearMonth.of(2031, 3)));
        assertThat(Period.of(null, "2030-12", today))
                .isEqualTo(new Period(YearMonth.of(2030, 1), YearMonth.of(2030, 12)));
        assertThat(Period.of("2031-02", "2031-02", today).from()).isEqualTo(YearMonth.of(2031, 2));
        assertThatThrownBy(() -> Period.of("2031-04", null, today)).isInstanceOf(Problem.class);
    }

    private static ReferralFact fact(
            LocalDate since,
            @Nullable String read,
            @Nullable String answered,
            @Nullable String met,
            @Nullable String ended,
            @Nullable End end) {
        return new ReferralFact(
                PLACE,
                "18",
                OrientationType.DO_TOGETHER,
                false,
                SENT,
                since,
                day(read),
                day(answered),
                day(met),
                day(ended),
                end);
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static Set<String> words(ReferralFact fact) {
        Tally tally = new Tally(new WorkingDays());
        tally.add(fact);
        assertThat(tally.cells().values()).containsOnly(1);
        return tally.cells().keySet().stream()
                .map(cell -> cell.days() == null
                        ? cell.measure().name()
                        : cell.measure().name() + " " + cell.days())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
