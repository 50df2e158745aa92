package fr.passerelle.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.platform.time.WorkingDays;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 2026: 23 November is the Monday of week 48; 11 November, a Wednesday, and 25 December, a Friday, are public holidays. */
class OpeningTimesTest {

    private static final String OFFICE = "Mo-Fr 09:00-12:30,13:30-17:00; PH off";

    private final OpeningTimes times = new OpeningTimes(new WorkingDays());

    /** What the web client's own reader is held to as well. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("moments")
    void a_moment_is_open_closed_or_unknown(Moment moment) {
        assertThat(times.at(moment.hours(), moment.at())).isEqualTo(moment.says());
    }

    record Moment(String hours, LocalDateTime at, Openness says) {}

    static List<Moment> moments() throws IOException {
        try (InputStream table = OpeningTimesTest.class.getResourceAsStream("/network/opening-hours.json")) {
            return new ObjectMapper().findAndRegisterModules().readValue(table, new TypeReference<>() {});
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lundi 9h-12h", "Lu-Ve 09:00-12:00", "Mo-Fr 25:00-26:00", "Mo 09:00-", "voir le site"})
    void what_cannot_be_read_is_unknown_and_never_closed(String hours) {
        LocalDateTime sunday = LocalDateTime.parse("2026-11-22T03:00");
        assertThat(times.at(hours, sunday)).isEqualTo(Openness.UNKNOWN);
        assertThat(times.thisWeek(hours, sunday)).isEqualTo(Openness.UNKNOWN);
        assertThat(times.nextOpening(hours, sunday)).isEmpty();
        assertThat(times.known(hours)).isFalse();
    }

    @Test
    void words_leave_it_unknown_whether_it_is_open() {
        LocalDateTime monday = LocalDateTime.parse("2026-11-23T11:00");
        assertThat(times.at("Mo 10:00-12:00 \"sur rendez-vous\"", monday)).isEqualTo(Openness.UNKNOWN);
        assertThat(times.at("Mo 10:00-12:00 || \"sur rendez-vous\"", monday)).isEqualTo(Openness.OPEN);
        assertThat(times.at("Mo 10:00-12:00 || \"sur rendez-vous\"", monday.plusDays(1)))
                .isEqualTo(Openness.UNKNOWN);
    }

    @Test
    void outside_the_hours_of_school_holidays_it_is_closed_whether_there_are_holidays_or_not() {
        assertThat(times.at("SH Mo-Fr 10:00-12:00", LocalDateTime.parse("2026-11-23T13:00")))
                .isEqualTo(Openness.CLOSED);
    }

    @Test
    void no_hours_are_unknown() {
        assertThat(times.at(null, LocalDateTime.parse("2026-11-23T10:00"))).isEqualTo(Openness.UNKNOWN);
        assertThat(times.on(null, LocalDate.parse("2026-11-23"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:00, OPEN, OPEN",
        "2026-11-23T16:59, OPEN, OPEN",
        "2026-11-23T17:00, CLOSED, OPEN",
        "2026-11-27T17:00, CLOSED, CLOSED",
        "2026-11-22T10:00, CLOSED, CLOSED"
    })
    void today_and_this_week_count_what_is_left_of_them(LocalDateTime now, Openness today, Openness week) {
        assertThat(times.today(OFFICE, now)).isEqualTo(today);
        assertThat(times.thisWeek(OFFICE, now)).isEqualTo(week);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mo-Fr 09:00-12:30,13:30-17:00; PH off | 2026-11-23T09:00 | 2026-11-23T13:30
            Mo-Fr 09:00-12:30,13:30-17:00; PH off | 2026-11-27T18:00 | 2026-11-30T09:00
            Mo-Fr 09:00-12:30,13:30-17:00; PH off | 2026-12-24T18:00 | 2026-12-28T09:00
            Mo-Fr 09:00-12:00                     | 2026-12-24T18:00 | 2026-12-28T09:00
            week 1-53/2 Tu 09:00-12:00            | 2026-11-23T09:00 | 2026-12-01T09:00
            Mo[1] 14:00-17:00                     | 2026-11-23T09:00 | 2026-12-07T14:00
            24/7                                  | 2026-11-23T09:00 | 2026-11-24T00:00
            """)
    void the_next_opening_is_the_first_that_is_sure(String hours, LocalDateTime now, LocalDateTime next) {
        assertThat(times.nextOpening(hours, now)).contains(next);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mo-Fr 09:00-12:30,13:30-17:00 | 2026-11-23T10:00 | 2026-11-23T12:30
            Fr 22:00-24:00; Sa 00:00-02:00 | 2026-11-27T23:00 | 2026-11-28T02:00
            Fr 22:00-02:00                | 2026-11-28T01:00 | 2026-11-28T02:00
            """)
    void an_opening_ends_when_it_ends_also_past_midnight(String hours, LocalDateTime now, LocalDateTime end) {
        assertThat(times.closesAt(hours, now)).contains(end);
    }

    @Test
    void what_never_closes_has_no_end_and_what_is_closed_neither() {
        assertThat(times.closesAt("24/7", LocalDateTime.parse("2026-11-23T10:00")))
                .isEmpty();
        assertThat(times.closesAt(OFFICE, LocalDateTime.parse("2026-11-22T10:00")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mo-fr 9h00-12h00 | Mo-Fr 09:00-12:00
            Mo 9-12          | Mo 09:00-12:00
            Su 22:00-26:00   | Su 22:00-02:00
            PH off           | PH off
            """)
    void hours_are_written_as_the_specification_writes_them(String typed, String written) {
        assertThat(OpeningHours.normalised(typed)).contains(written);
        assertThat(OpeningHours.normalised(written)).contains(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mo-Fr 14:00-12:00", "Mo-Fr 09:00", "", "   ", "fermé le lundi"})
    void hours_that_are_a_slip_of_the_pen_are_not_taken(String typed) {
        assertThat(OpeningHours.normalised(typed)).isEmpty();
    }
}
