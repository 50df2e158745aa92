package fr.passerelle.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void nothing_is_late_before_the_last_day_that_was_agreed() {
        Agenda agenda = new Agenda(List.of(on(3, AppointmentState.BOOKED), on(1, AppointmentState.MISSED)));
        assertThat(agenda.agreed()).isEqualTo(day(3));
        assertThat(agenda.orAgreed(day(1))).isEqualTo(day(3));
        assertThat(agenda.orAgreed(day(4))).isEqualTo(day(4));
    }

    @Test
    void what_was_called_off_or_took_place_keeps_nobody_waiting() {
        Agenda agenda = new Agenda(List.of(on(5, AppointmentState.CANCELLED), on(6, AppointmentState.HELD)));
        assertThat(agenda.agreed()).isNull();
        assertThat(agenda.orAgreed(MONDAY)).isEqualTo(MONDAY);
        assertThat(Agenda.EMPTY.agreed()).isNull();
    }

    @Test
    void the_next_one_is_the_first_that_is_booked_from_then_on() {
        Appointment second = on(2, AppointmentState.BOOKED);
        Agenda agenda = new Agenda(List.of(
                on(3, AppointmentState.BOOKED),
                second,
                on(1, AppointmentState.CANCELLED),
                on(-1, AppointmentState.BOOKED)));
        assertThat(agenda.next(MONDAY)).contains(second);
        assertThat(agenda.next(day(4))).isEmpty();
    }

    @Test
    void a_line_shows_what_waits_for_word_first_and_else_how_the_last_one_went() {
        Appointment untold = on(-1, AppointmentState.BOOKED);
        Appointment missed = on(-2, AppointmentState.MISSED);
        Appointment held = on(-3, AppointmentState.HELD);
        held.toldAt = MONDAY.minus(Duration.ofDays(3));
        assertThat(new Agenda(List.of(missed, untold, on(1, AppointmentState.BOOKED))).current())
                .contains(untold);
        assertThat(new Agenda(List.of(held, missed, on(4, AppointmentState.CANCELLED))).current())
                .contains(missed);
        assertThat(new Agenda(List.of(on(4, AppointmentState.CANCELLED))).current())
                .isEmpty();
    }

    @Test
    void a_booking_and_its_end_are_both_signs_of_life() {
        assertThat(Agenda.EMPTY.lastSign()).isEmpty();
        assertThat(new Agenda(List.of(on(9, AppointmentState.BOOKED))).lastSign())
                .contains(MONDAY.minus(Duration.ofDays(7)));
        assertThat(new Agenda(List.of(on(9, AppointmentState.BOOKED), on(1, AppointmentState.MISSED))).lastSign())
                .contains(MONDAY);
    }

    @Test
    void a_missed_one_is_remembered_and_no_other() {
        assertThat(new Agenda(List.of(on(1, AppointmentState.HELD), on(-1, AppointmentState.MISSED))).anyMissed())
                .isTrue();
        assertThat(new Agenda(List.of(
                                on(1, AppointmentState.HELD),
                                on(2, AppointmentState.BOOKED),
                                on(3, AppointmentState.CANCELLED)))
                        .anyMissed())
                .isFalse();
    }

    @Test
    void they_are_read_from_the_first_day_to_the_last_and_two_at_one_hour_always_alike() {
        Appointment later = on(3, AppointmentState.BOOKED);
        Appointment one = with(new UUID(0, 1), 1);
        Appointment two = with(new UUID(0, 2), 1);
        assertThat(new Agenda(List.of(later, two, one)).inOrder()).containsExactly(one, two, later);
        assertThat(new Agenda(List.of(one, later, two)).inOrder()).containsExactly(one, two, later);
    }

    private static Appointment with(UUID id, int days) {
        return new Appointment(id, UUID.randomUUID(), day(days), 30, null, day(-7));
    }

    private static Appointment on(int days, AppointmentState state) {
        Appointment appointment = new Appointment(UUID.randomUUID(), UUID.randomUUID(), day(days), 30, null, day(-7));
        if (state != AppointmentState.BOOKED) {
            appointment.tell(state, MONDAY, null);
        }
        return appointment;
    }

    private static Instant day(int days) {
        return MONDAY.plus(Duration.ofDays(days));
    }
}
