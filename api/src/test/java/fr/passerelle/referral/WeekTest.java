package fr.passerelle.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.platform.problem.Problem;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @ParameterizedTest
    @CsvSource({
        "2026-W48, 2026-11-23, 2026-11-29, 168",
        // The clock of Paris goes back on Sunday the 25th, and forward on Sunday the 29th.
        "2026-W43, 2026-10-19, 2026-10-25, 169",
        "2026-W13, 2026-03-23, 2026-03-29, 167",
        // A year of 53 weeks, and one that begins in the year before.
        "2026-W53, 2026-12-28, 2027-01-03, 168",
        "2025-W01, 2024-12-30, 2025-01-05, 168"
    })
    void it_goes_from_monday_to_sunday_whatever_the_clock_and_the_year_do(
            String text, LocalDate monday, LocalDate sunday, long hours) {
        Week week = Week.of(text, TODAY);
        assertThat(week.monday()).isEqualTo(monday);
        assertThat(week.sunday()).isEqualTo(sunday);
        assertThat(Duration.between(week.begins(), week.ends())).hasHours(hours);
        assertThat(week.text()).isEqualTo(text);
        assertThat(Week.with(monday)).isEqualTo(week).isEqualTo(Week.with(sunday));
    }

    @Test
    void it_is_the_present_one_unless_another_is_asked_for() {
        assertThat(Week.of(null, TODAY).text()).isEqualTo("2026-W48");
        assertThat(Week.of(null, TODAY.minusDays(1)).text()).isEqualTo("2026-W47");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-W00", "2026-W54", "2025-W53", "2026-48", "2026-W48-2", ""})
    void a_week_that_no_year_has_is_refused(String text) {
        assertThatThrownBy(() -> Week.of(text, TODAY)).isInstanceOf(Problem.class);
    }
}
