package fr.passerelle.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class TimeTest {

    private static final Instant OTHER = Instant.parse("2026-03-02T09:00:00.123456789Z");

    private final Time time = new Time();

    @Test
    void it_is_now_unless_told_otherwise() {
        assertThat(time.now()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
        time.at(OTHER, () -> assertThat(time.today()).isEqualTo(LocalDate.of(2026, 3, 2)));
        assertThat(time.now()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void a_demonstration_may_live_ahead_of_its_day() {
        Time later = new Time(Duration.ofDays(31));
        assertThat(later.now()).isCloseTo(Instant.now().plus(31, ChronoUnit.DAYS), within(5, ChronoUnit.SECONDS));
        later.at(OTHER, () -> assertThat(later.today()).isEqualTo(LocalDate.of(2026, 3, 2)));
    }

    @Test
    void another_present_ends_with_its_work_even_when_that_fails() {
        assertThatThrownBy(() -> time.at(OTHER, () -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(time.now()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void another_present_is_one_threads_own() {
        time.at(OTHER, () -> assertThat(CompletableFuture.supplyAsync(time::now).join())
                .isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS)));
    }

    @Test
    void moments_are_no_finer_than_what_the_database_keeps() {
        time.at(OTHER, () -> assertThat(time.now()).isEqualTo(Instant.parse("2026-03-02T09:00:00.123456Z")));
    }

    @Test
    void the_day_is_the_one_in_france() {
        time.at(Instant.parse("2026-01-10T22:59:59Z"), () -> assertThat(time.today())
                .isEqualTo(LocalDate.of(2026, 1, 10)));
        time.at(Instant.parse("2026-01-10T23:00:00Z"), () -> assertThat(time.today())
                .isEqualTo(LocalDate.of(2026, 1, 11)));
        time.at(Instant.parse("2026-07-10T22:00:00Z"), () -> assertThat(time.today())
                .isEqualTo(LocalDate.of(2026, 7, 11)));
    }
}
