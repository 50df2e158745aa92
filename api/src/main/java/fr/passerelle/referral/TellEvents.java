package fr.passerelle.referral;

import fr.passerelle.assessment.OrientationType;
import fr.passerelle.platform.time.Time;
import fr.passerelle.platform.time.WorkingDays;
import fr.passerelle.statistics.EventFact;
import fr.passerelle.statistics.EventMeasure;
import fr.passerelle.statistics.EventSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What happened to referrals in a month, told when it is over: sent, said yes to, ended. Entries in error and what
 * senders report of places without a member are left out. Reads dates, codes and EPCI as the job role: never a person, a
 * commune or a worker.
 */
@ApplicationScoped
class TellEvents implements EventSource {

    private static final int ROWS_AT_ONCE = 1_000;

    private final WorkingDays workingDays;

    TellEvents(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    @Override
    public void tell(Connection connection, YearMonth month, Consumer<EventFact> each) throws SQLException {
        Timestamp from = startOf(month);
        Timestamp to = startOf(month.plusMonths(1));
        try (PreparedStatement touched = connection.prepareStatement("""
                select r.place_id, r.territory_code, epci_of_referral(r.id) as epci_code, r.orientation_type, r.status, r.outcome,
                       r.decline_reason, r.sent_at, r.answered_at, r.ended_at,
                       (select max(a.starts_at) from referral_appointment a
                         where a.referral_id = r.id and a.booked_at <= r.sent_at) as agreed_at
                  from referral r
                 where r.sent_at is not null and r.status not in ('DRAFT', 'ENTERED_IN_ERROR')
                   and r.handed_over_by is null
                   and (r.sent_at >= ? and r.sent_at < ? or r.answered_at >= ? and r.answered_at < ?
                        or r.ended_at >= ? and r.ended_at < ?)""")) {
            for (int i = 1; i <= 5; i += 2) {
                touched.setTimestamp(i, from);
                touched.setTimestamp(i + 1, to);
            }
            touched.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet row = touched.executeQuery()) {
                while (row.next()) {
                    tell(row, month, each);
                }
            }
        }
    }

    private void tell(ResultSet row, YearMonth month, Consumer<EventFact> each) throws SQLException {
        ReferralStatus status = ReferralStatus.valueOf(row.getString("status"));
        LocalDate sentOn = Objects.requireNonNull(day(row, "sent_at"));
        LocalDate answeredOn = day(row, "answered_at");
        if (isIn(month, sentOn)) {
            each.accept(fact(row, EventMeasure.SENT));
        }
        // A refusal is an answer too, and counted by its reason: never as two events.
        if (isIn(month, answeredOn) && status != ReferralStatus.DECLINED) {
            LocalDate agreedOn = day(row, "agreed_at");
            LocalDate since = agreedOn != null && agreedOn.isAfter(sentOn) ? agreedOn : sentOn;
            each.accept(
                    fact(row, EventMeasure.accepted(workingDays.between(since, Objects.requireNonNull(answeredOn)))));
        }
        if (isIn(month, day(row, "ended_at"))) {
            EventMeasure end = end(status, row.getString("outcome"), row.getString("decline_reason"));
            if (end != null) {
                each.accept(fact(row, end));
            }
        }
    }

    static @Nullable EventMeasure end(ReferralStatus status, @Nullable String outcome, @Nullable String reason) {
        return switch (status) {
            case CLOSED ->
                Outcome.valueOf(Objects.requireNonNull(outcome)).isDelivered()
                        ? EventMeasure.CLOSED_HELPED
                        : EventMeasure.CLOSED_NOT_HELPED;
            case DECLINED -> EventMeasure.valueOf("DECLINED_" + reason);
            case EXPIRED -> EventMeasure.EXPIRED;
            case CANCELLED -> EventMeasure.CANCELLED;
            case DRAFT, SENT, ACCEPTED, IN_PROGRESS, ON_HOLD, ENTERED_IN_ERROR -> null;
        };
    }

    private static EventFact fact(ResultSet row, EventMeasure measure) throws SQLException {
        return new EventFact(
                measure,
                row.getString("territory_code"),
                row.getString("epci_code"),
                OrientationType.valueOf(row.getString("orientation_type")),
                row.getObject("place_id", UUID.class),
                1);
    }

    private static boolean isIn(YearMonth month, @Nullable LocalDate day) {
        return day != null && YearMonth.from(day).equals(month);
    }

    private static Timestamp startOf(YearMonth month) {
        return Timestamp.from(month.atDay(1).atStartOfDay(Time.ZONE).toInstant());
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant().atZone(Time.ZONE).toLocalDate();
    }
}
