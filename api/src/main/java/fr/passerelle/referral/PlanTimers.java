package fr.passerelle.referral;

import fr.passerelle.network.PlaceCalendar;
import fr.passerelle.person.ContactChannel;
import fr.passerelle.platform.time.OfficeHours;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.TimerDecision.Taken;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps a referral's timers as its facts say, in the transaction that changes the facts. */
@ApplicationScoped
class PlanTimers {

    private final Rows rows;
    private final KnownDelays delays;
    private final PlaceCalendar calendar;
    private final OfficeHours office;
    private final ContactTraces traces;
    private final Appointments appointments;

    PlanTimers(
            Rows rows,
            KnownDelays delays,
            PlaceCalendar calendar,
            OfficeHours office,
            ContactTraces traces,
            Appointments appointments) {
        this.rows = rows;
        this.delays = delays;
        this.calendar = calendar;
        this.office = office;
        this.traces = traces;
        this.appointments = appointments;
    }

    void replan(Referral referral) {
        List<ReferralTimer> known = rows.of(referral.id);
        keep(referral, known, plan(referral, taken(known)));
    }

    List<Taken> taken(UUID referral) {
        return taken(rows.of(referral));
    }

    List<Timer> plan(Referral referral, List<Taken> taken) {
        if (referral.sentAt == null || referral.placeId == null) {
            return List.of();
        }
        TimerFacts facts = facts(referral, referral.sentAt);
        if (facts.status().hasEnded() && facts.status() != ReferralStatus.CLOSED) {
            return List.of();
        }
        LocalDate earliest = referral.sentAt.atZone(Time.ZONE).toLocalDate();
        return new TimerPlan(delays.of(referral.territoryCode), office, calendar.of(referral.placeId, earliest))
                .of(facts, taken);
    }

    /** Writes down that a step was taken: it never falls due again. */
    void take(Referral referral, List<Timer> steps, Instant now, boolean skipped) {
        List<ReferralTimer> known = rows.of(referral.id);
        for (Timer step : steps) {
            ReferralTimer row = find(known, step).orElseGet(() -> begun(referral, step));
            row.takenAt = now;
            row.skipped = skipped;
        }
        rows.flush();
    }

    private void keep(Referral referral, List<ReferralTimer> known, List<Timer> plan) {
        for (ReferralTimer row : known) {
            Optional<Timer> planned = plan.stream().filter(row.timer()::isSame).findFirst();
            if (row.takenAt == null && planned.isEmpty()) {
                rows.delete(row);
            } else if (row.takenAt == null) {
                row.dueAt = planned.get().dueAt();
            }
        }
        plan.stream().filter(timer -> find(known, timer).isEmpty()).forEach(timer -> begun(referral, timer));
        rows.flush();
    }

    private ReferralTimer begun(Referral referral, Timer timer) {
        ReferralTimer row = new ReferralTimer(referral, timer);
        rows.persist(row);
        return row;
    }

    private TimerFacts facts(Referral referral, Instant sentAt) {
        boolean open =
                switch (referral.status) {
                    case ACCEPTED, IN_PROGRESS, ON_HOLD -> true;
                    default -> false;
                };
        Agenda agenda = appointments.of(referral.id);
        Instant lastSign = open
                ? Stream.of(traces.latest(referral.id), agenda.lastSign())
                        .flatMap(Optional::stream)
                        .filter(referral.statusSince::isBefore)
                        .max(Comparator.naturalOrder())
                        .orElse(referral.statusSince)
                : referral.statusSince;
        return new TimerFacts(
                referral.status,
                referral.urgent,
                sentAt,
                referral.statusSince,
                agenda.agreed(),
                lastSign,
                referral.reviewOn,
                referral.contactChannel != null && referral.contactChannel != ContactChannel.NONE);
    }

    private static Optional<ReferralTimer> find(List<ReferralTimer> known, Timer timer) {
        return known.stream().filter(row -> row.timer().isSame(timer)).findFirst();
    }

    private static List<Taken> taken(List<ReferralTimer> known) {
        return known.stream()
                .filter(row -> Objects.nonNull(row.takenAt))
                .map(ReferralTimer::taken)
                .toList();
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<ReferralTimer, UUID> {

        List<ReferralTimer> of(UUID referral) {
            return list("referralId = ?1 order by dueAt, id", referral);
        }
    }
}
