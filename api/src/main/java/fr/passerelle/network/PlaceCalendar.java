package fr.passerelle.network;

import fr.passerelle.platform.time.OfficeHours;
import fr.passerelle.platform.time.Openings;
import fr.passerelle.platform.time.Openings.Stretch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When somebody is at a place: its hours where they are sure, a bus's stops, less the days on which it is away. A place
 * that never closes still has a night: nobody is told anything before eight or after eight.
 */
@ApplicationScoped
public class PlaceCalendar {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    /** Days: a place that opens on the first Monday of every second month is known too. */
    private static final int SEEN_WITHIN = 70;

    private final Places places;
    private final OpeningTimes times;
    private final Agenda.Absences absences;
    private final Agenda.Stops stops;
    private final OfficeHours officeHours;

    PlaceCalendar(
            Places places, OpeningTimes times, Agenda.Absences absences, Agenda.Stops stops, OfficeHours officeHours) {
        this.places = places;
        this.times = times;
        this.absences = absences;
        this.stops = stops;
        this.officeHours = officeHours;
    }

    /** @param from the first day that is asked about */
    public PlaceTimes of(UUID id, LocalDate from) {
        Place place = Objects.requireNonNull(places.findById(id), "a referral names a place that is there");
        List<PlaceAbsence> away = absences.notOver(List.of(id), from);
        List<TravelStop> stopsFrom = stops.from(id, from);
        if (!stopsFrom.isEmpty()) {
            return new PlaceTimes(without(away, byStops(stopsFrom)), true, true);
        }
        String hours = place.openingHours;
        boolean known = times.known(hours)
                && from.datesUntil(from.plusDays(SEEN_WITHIN))
                        .anyMatch(day -> !sure(hours, day).isEmpty());
        Openings openings = known ? day -> sure(hours, day) : officeHours;
        return new PlaceTimes(without(away, openings), known, false);
    }

    private List<Stretch> sure(@Nullable String hours, LocalDate day) {
        return times.on(hours, day).stream()
                .filter(OpenSpan::certain)
                .map(span -> byDay(span.from(), span.to(), day))
                .filter(stretch -> stretch.from().isBefore(stretch.to()))
                .toList();
    }

    private static Openings byStops(List<TravelStop> stops) {
        Map<LocalDate, List<Stretch>> byDay = stops.stream()
                .collect(Collectors.groupingBy(
                        stop -> stop.day,
                        Collectors.mapping(
                                stop -> byDay(stop.day.atTime(stop.startsAt), stop.day.atTime(stop.endsAt), stop.day),
                                Collectors.toList())));
        return day -> byDay.getOrDefault(day, List.of());
    }

    private static Stretch byDay(LocalDateTime from, LocalDateTime to, LocalDate day) {
        LocalDateTime morning = day.atTime(MORNING);
        LocalDateTime evening = day.atTime(EVENING);
        return new Stretch(from.isBefore(morning) ? morning : from, to.isAfter(evening) ? evening : to);
    }

    private static Openings without(List<PlaceAbsence> away, Openings openings) {
        return day ->
                away.stream().anyMatch(absence -> !day.isBefore(absence.firstDay) && !day.isAfter(absence.lastDay))
                        ? List.of()
                        : openings.on(day);
    }
}
