package fr.passerelle.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The forty-five places, from the tables {@code places.txt} and {@code profiles.txt}. */
final class DemoPlaces {

    private static final Map<String, String> HOURS = Map.ofEntries(
            Map.entry("H1", "Mo-Fr 09:00-12:30,13:30-17:00"),
            Map.entry("H2", "Mo-Fr 09:00-12:30,13:30-17:00; We 09:00-12:00"),
            Map.entry("H3", "Tu-Fr 09:30-12:30,14:00-18:00; Sa 09:30-12:30"),
            Map.entry("H4", "Th 14:00-17:00"),
            Map.entry("H5", "Mo-Fr 08:45-12:15,13:15-17:15; PH off"),
            Map.entry("H6", "Tu,We,Fr 10:00-12:30,14:00-18:30; Sa 10:00-17:00"),
            Map.entry("H7", "Mo,Tu,Th,Fr 09:00-12:00,14:00-17:00; We 14:00-17:00"),
            Map.entry("H8", "Mo-Fr 08:30-12:00"),
            Map.entry("H9", "Mo-Th 09:00-12:30,13:30-17:30; Fr 09:00-12:30"),
            Map.entry("H10", "Tu-Fr 10:00-12:30,13:30-16:00"),
            Map.entry("H11", "We 10:00-12:00,14:00-18:00; Fr-Sa 14:00-18:00"),
            Map.entry("H12", "Mo-Fr 09:00-12:00,13:30-17:30; Sa 09:00-12:00"));

    /** Places whose capacity nobody declared, besides those whose typology has none. */
    private static final List<String> UNDECLARED = List.of("P05", "P13", "P17", "P23", "P28", "P32", "P35", "P39");

    private static final Map<String, Integer> SATURATED_FOR_DAYS = Map.of("P09", 12, "P12", 26);

    private static final List<String> STOPS =
            List.of("Malvesin-Bas", "Chaumirel", "Sainte-Ysolde", "Saint-Jean-des-Brumes", "Corvesson", "Orcenelle");

    private static final List<DayOfWeek> STOP_DAYS =
            List.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);

    private final DemoDice dice = new DemoDice("places");
    private final LocalDate today;
    private final SortedMap<String, DemoCommune> communes = new TreeMap<>();
    private final SortedMap<String, DemoPlaceProfile> profiles = DemoPlaceProfile.byTypology();

    DemoPlaces(LocalDate today, List<DemoCommune> communes) {
        this.today = today;
        communes.forEach(commune -> this.communes.put(commune.name(), commune));
    }

    List<DemoPlace> all() {
        return DemoTable.rows("places.txt").stream().map(this::place).toList();
    }

    private DemoPlace place(List<String> row) {
        String code = row.get(0);
        List<String> typologies = DemoTable.values(row.get(1));
        DemoCommune commune = commune(row.get(3));
        @Nullable DemoOrganisation organisation = organisation(row.get(4));
        DemoPlaceProfile profile = profile(typologies.get(0));
        boolean itinerant = typologies.contains("ENM");
        boolean connected = !row.get(5).equals("-");
        return new DemoPlace(
                code,
                row.get(2),
                typologies,
                organisation == null ? null : organisation.code(),
                organisation == null ? row.get(4).substring(1) : organisation.name(),
                connected ? row.get(5) : null,
                commune.code(),
                dice.pick(commune.postcodes()),
                row.get(8),
                point(commune),
                profile.services(),
                profile.publics(),
                profile.specificCare(),
                profile.fees(),
                profile.programmes(),
                profile.accessModes(),
                profile.supportModes(),
                profile.languages(),
                stepFree(connected),
                profile.equipment(),
                HOURS.get(row.get(6)),
                dice.chance(connected ? 100 : 85)
                        ? "+3353649" + (1000 + Integer.parseInt(code.substring(1)) * 37)
                        : null,
                dice.chance(connected ? 100 : 60) ? "lieu." + code.substring(1) + "@exemple.invalid" : null,
                profile.presentation(),
                connected ? "Équipe du lieu" : "Annuaire de démonstration",
                today.minusDays(Integer.parseInt(row.get(7))),
                capacity(code, profile),
                SATURATED_FOR_DAYS.containsKey(code) ? today.plusDays(SATURATED_FOR_DAYS.getOrDefault(code, 0)) : null,
                code.equals("P15")
                        ? List.of(new DemoAbsence(today.plusDays(6), today.plusDays(19), "Congés de l'équipe"))
                        : List.of(),
                itinerant,
                itinerant ? stops() : List.of());
    }

    /** Each stop comes back every second week, from two weeks before today to six after. */
    private List<DemoStop> stops() {
        LocalDate monday = LocalDate.of(2024, 1, 1);
        List<DemoStop> stops = new ArrayList<>();
        LocalDate week =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(2);
        for (int i = 0; i < 8; i++, week = week.plusWeeks(1)) {
            int first = ((week.toEpochDay() - monday.toEpochDay()) / 7) % 2 == 0 ? 0 : STOP_DAYS.size();
            for (int day = 0; day < STOP_DAYS.size(); day++) {
                LocalDate date = week.with(TemporalAdjusters.nextOrSame(STOP_DAYS.get(day)));
                DemoCommune commune = commune(STOPS.get(first + day));
                if (DemoCalendar.isWorkingDay(date)) {
                    stops.add(new DemoStop(
                            date,
                            LocalTime.of(10, 0),
                            LocalTime.of(16, 0),
                            commune.code(),
                            "place de la mairie",
                            commune.centre()));
                }
            }
        }
        return List.copyOf(stops);
    }

    private SortedMap<String, Integer> capacity(String code, DemoPlaceProfile profile) {
        return Collections.unmodifiableSortedMap(UNDECLARED.contains(code) ? new TreeMap<>() : profile.perWeek());
    }

    private @Nullable Boolean stepFree(boolean known) {
        return (known || dice.chance(60)) ? Boolean.valueOf(dice.chance(80)) : null;
    }

    private DemoPoint point(DemoCommune commune) {
        DemoShape ground = new DemoShape(commune.outline().get(0), commune.centre(), Collections.emptySortedSet());
        DemoPoint point = commune.centre().movedKm(2.4 * dice.unit() - 1.2, 2.4 * dice.unit() - 1.2);
        return ground.contains(point) ? point : commune.centre();
    }

    private static @Nullable DemoOrganisation organisation(String cell) {
        return DemoOrganisations.ALL.stream()
                .filter(organisation -> organisation.code().equals(cell))
                .findFirst()
                .orElse(null);
    }

    private DemoCommune commune(String name) {
        DemoCommune commune = communes.get(name);
        if (commune == null) {
            throw new IllegalStateException("No commune named " + name);
        }
        return commune;
    }

    private DemoPlaceProfile profile(String typology) {
        DemoPlaceProfile profile = profiles.get(typology);
        if (profile == null) {
            throw new IllegalStateException("No profile for " + typology);
        }
        return profile;
    }
}
