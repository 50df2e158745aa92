package fr.passerelle.referral;

import fr.passerelle.platform.audit.Audit;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.TeamTransaction;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.ReferralResponse.PlaceOfReferral;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The week of the acting team's places, on screen and for a diary; one line in the trail for each time. */
@ApplicationScoped
class ReadWeek {

    /** What is forgotten for longer than a screen shows is on « Aujourd'hui », page by page. */
    private static final int UNTOLD_SHOWN = 20;

    private final ReferralRows referrals;
    private final ReferralSummaries summaries;
    private final Appointments appointments;
    private final ReferralViews views;
    private final Audit audit;
    private final Caller caller;
    private final Time time;

    ReadWeek(
            ReferralRows referrals,
            ReferralSummaries summaries,
            Appointments appointments,
            ReferralViews views,
            Audit audit,
            Caller caller,
            Time time) {
        this.referrals = referrals;
        this.summaries = summaries;
        this.appointments = appointments;
        this.views = views;
        this.audit = audit;
        this.caller = caller;
        this.time = time;
    }

    @TeamTransaction
    AppointmentWeekResponse read(@Nullable String asked) {
        Week week = Week.of(asked, time.today());
        UUID team = caller.actingTeamId();
        boolean present = week.equals(Week.with(time.today()));
        List<Appointment> ofWeek = appointments.receivedIn(week, team);
        List<Appointment> before = present ? appointments.untoldBefore(week, team, UNTOLD_SHOWN) : List.of();
        List<Referral> of = referralsOf(Stream.concat(ofWeek.stream(), before.stream()));
        leaveTrace(week, of);
        Map<UUID, ReferralSummary> shown =
                summaries.of(of).stream().collect(Collectors.toMap(ReferralSummary::id, Function.identity()));
        return new AppointmentWeekResponse(
                week.text(),
                week.monday(),
                week.sunday(),
                lines(ofWeek, shown),
                lines(before, shown),
                present ? appointments.countUntoldBefore(week, team) : 0);
    }

    @TeamTransaction
    byte[] calendar(@Nullable String asked) {
        Week week = Week.of(asked, time.today());
        List<Appointment> booked = appointments.receivedIn(week, caller.actingTeamId()).stream()
                .filter(appointment -> appointment.is(AppointmentState.BOOKED))
                .toList();
        List<Referral> of = referralsOf(booked.stream());
        leaveTrace(week, of);
        Map<UUID, Referral> byId = of.stream().collect(Collectors.toMap(referral -> referral.id, Function.identity()));
        Map<UUID, PlaceOfReferral> places = new HashMap<>();
        return AppointmentCalendar.of(booked.stream()
                .map(appointment -> {
                    Referral referral = Objects.requireNonNull(byId.get(appointment.referralId));
                    return new AppointmentCalendar.Line(
                            appointment,
                            referral.reference,
                            places.computeIfAbsent(
                                    Objects.requireNonNull(referral.placeId), place -> views.placeOf(referral)));
                })
                .toList());
    }

    private void leaveTrace(Week week, List<Referral> shown) {
        audit.record(
                "LIST",
                "HELP_A_PERSON",
                shown.stream().map(referral -> referral.id).toList(),
                Map.of("week", week.text()));
    }

    private List<Referral> referralsOf(Stream<Appointment> appointments) {
        List<UUID> ids = appointments
                .map(appointment -> appointment.referralId)
                .distinct()
                .toList();
        return ids.isEmpty() ? List.of() : referrals.list("id in ?1", ids);
    }

    private List<AppointmentOfWeek> lines(List<Appointment> appointments, Map<UUID, ReferralSummary> shown) {
        Instant now = time.now();
        return appointments.stream()
                .map(appointment -> {
                    ReferralSummary referral = Objects.requireNonNull(shown.get(appointment.referralId));
                    return new AppointmentOfWeek(
                            AppointmentOfReferral.of(appointment),
                            appointment.isUntoldAt(now) && !referral.status().hasEnded(),
                            referral);
                })
                .toList();
    }
}
