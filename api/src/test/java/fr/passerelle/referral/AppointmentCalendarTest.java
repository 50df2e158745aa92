package fr.passerelle.referral;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import fr.passerelle.referral.ReferralResponse.PlaceOfReferral;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The line of a diary, as another program reads it. */
class AppointmentCalendarTest {

    private static final PlaceOfReferral PLACE = new PlaceOfReferral(
            UUID.randomUUID(), "France Services de Rocheval", "3 place du Marché, 00120 Rocheval", "+33536490012");

    private final Appointment appointment = new Appointment(
            UUID.fromString("0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a20"),
            UUID.randomUUID(),
            Instant.parse("2026-07-06T08:30:00Z"),
            45,
            "Salle 2",
            Instant.parse("2026-06-30T12:00:00Z"));

    @Test
    void it_says_when_on_the_clock_of_paris_and_where_and_neither_who_nor_why() {
        String text = text();
        assertThat(text)
                .contains("METHOD:PUBLISH", "STATUS:CONFIRMED", "SEQUENCE:0")
                .contains("DTSTART;TZID=Europe/Paris:20260706T103000")
                .contains("BEGIN:VTIMEZONE", "TZID:Europe/Paris", "DURATION:PT45M")
                .contains("BEGIN:DAYLIGHT", "BEGIN:STANDARD", "CLASS:PRIVATE")
                .contains("UID:0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a20@passerelle")
                .contains("SUMMARY:Rendez-vous\r\n");
        VEvent read = event(text);
        assertThat(read.getDateStart().getValue()).isEqualTo(Date.from(appointment.startsAt));
        assertThat(read.getLocation().getValue())
                .isEqualTo("France Services de Rocheval, 3 place du Marché, 00120 Rocheval, Salle 2");
        assertThat(read.getDescription().getValue()).contains("K7F-2M9X", "+33536490012");
    }

    @Test
    void in_winter_it_is_the_same_hour_on_the_clock_one_later_in_the_world() {
        appointment.startsAt = Instant.parse("2026-12-07T09:30:00Z");
        assertThat(text()).contains("DTSTART;TZID=Europe/Paris:20261207T103000");
    }

    @Test
    void a_week_is_one_file_with_each_appointment_under_the_id_it_has_alone() {
        Appointment other = new Appointment(
                UUID.fromString("0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a21"),
                UUID.randomUUID(),
                Instant.parse("2026-07-07T12:00:00Z"),
                30,
                null,
                Instant.parse("2026-06-30T12:00:00Z"));
        String text = new String(
                AppointmentCalendar.of(List.of(
                        new AppointmentCalendar.Line(appointment, "K7F-2M9X", PLACE),
                        new AppointmentCalendar.Line(other, "P9P-K8VA", PLACE))),
                StandardCharsets.UTF_8);
        assertThat(text).containsOnlyOnce("METHOD:PUBLISH").containsOnlyOnce("BEGIN:VTIMEZONE");
        assertThat(Biweekly.parse(text).first().getEvents())
                .extracting(event -> event.getUid().getValue())
                .containsExactly(event(text()).getUid().getValue(), other.id + "@passerelle");
    }

    @Test
    void called_off_it_takes_itself_out_of_the_diary_that_has_it() {
        VEvent before = event(text());
        appointment.tell(AppointmentState.CANCELLED, Instant.parse("2026-07-01T08:00:00Z"), null);
        String text = text();
        assertThat(text).contains("METHOD:CANCEL", "STATUS:CANCELLED");
        VEvent after = event(text);
        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(after.getDateTimeStamp().getValue())
                .isAfter(before.getDateTimeStamp().getValue());
    }

    private String text() {
        return new String(AppointmentCalendar.of(appointment, "K7F-2M9X", PLACE), StandardCharsets.UTF_8);
    }

    private static VEvent event(String text) {
        ICalendar calendar = Biweekly.parse(text).first();
        return calendar.getEvents().get(0);
    }
}
