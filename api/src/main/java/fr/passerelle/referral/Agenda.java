package fr.passerelle.referral;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The appointments of one referral, and what follows from them for everything that counts days. */
record Agenda(List<Appointment> appointments) {

    static final Agenda EMPTY = new Agenda(List.of());

    /**
     * The last day that was agreed and not called off: nothing is late before it. A missed one counts too: until that
     * day the place did what it could.
     */
    @Nullable
    Instant agreed() {
        return only(AppointmentState.BOOKED, AppointmentState.MISSED)
                .map(appointment -> appointment.startsAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** That day, where it is later than what is counted from otherwise. */
    Instant orAgreed(Instant moment) {
        Instant agreed = agreed();
        return agreed != null && agreed.isAfter(moment) ? agreed : moment;
    }

    /** The next one to go to. */
    Optional<Appointment> next(Instant from) {
        return only(AppointmentState.BOOKED)
                .filter(appointment -> !appointment.startsAt.isBefore(from))
                .min(byStart());
    }

    /** What a line of a list says: the first one nothing was told of yet, else how the last one went. */
    Optional<Appointment> current() {
        return only(AppointmentState.BOOKED).min(byStart()).or(() -> only(
                        AppointmentState.HELD, AppointmentState.MISSED)
                .max(Comparator.comparing(appointment -> Objects.requireNonNull(appointment.toldAt))));
    }

    /** The last time that somebody booked or told one. */
    Optional<Instant> lastSign() {
        return appointments.stream()
                .flatMap(appointment ->
                        Stream.of(Optional.of(appointment.bookedAt), Optional.ofNullable(appointment.toldAt)))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    boolean anyMissed() {
        return only(AppointmentState.MISSED).findAny().isPresent();
    }

    List<Appointment> inOrder() {
        return appointments.stream().sorted(byStart()).toList();
    }

    private Stream<Appointment> only(AppointmentState... states) {
        return appointments.stream().filter(appointment -> List.of(states).contains(appointment.state));
    }

    private static Comparator<Appointment> byStart() {
        return Comparator.comparing((Appointment appointment) -> appointment.startsAt)
                .thenComparing(appointment -> appointment.id);
    }
}
