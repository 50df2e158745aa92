package fr.passerelle.notification;

import fr.passerelle.network.PlaceCalendar;
import fr.passerelle.platform.time.OfficeHours;
import fr.passerelle.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When a mail may go out: within the place's opening hours, or nine to five on working days. The right to disconnect. */
@ApplicationScoped
class MailHours {

    private final PlaceCalendar calendar;
    private final OfficeHours office;

    MailHours(PlaceCalendar calendar, OfficeHours office) {
        this.calendar = calendar;
        this.office = office;
    }

    /** The moment itself when it is within the hours, else when they begin next. */
    Instant from(@Nullable UUID place, Instant moment) {
        LocalDateTime local = moment.atZone(Time.ZONE).toLocalDateTime();
        LocalDateTime next = place == null
                ? office.next(local)
                : calendar.of(place, local.toLocalDate()).openings().from(local).orElseGet(() -> office.next(local));
        return next.equals(local) ? moment : next.atZone(Time.ZONE).toInstant();
    }

    /** The morning of the next working day, or when the place opens from then on. */
    Instant nextMorning(@Nullable UUID place, Instant moment) {
        LocalDate day = moment.atZone(Time.ZONE).toLocalDate();
        return from(place, office.workingDaysAfter(day, 1).atZone(Time.ZONE).toInstant());
    }
}
