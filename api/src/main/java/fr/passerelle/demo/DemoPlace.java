package fr.passerelle.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A place of the directory. Lists of services, publics, modes, fees and programmes hold the exact labels of the
 * standard.
 *
 * @param organisation code of one of the organisations of the network, or null when only the directory knows it
 * @param operator name of whoever runs it, always known
 * @param teamCode the team that answers there, or null: the place is then known from the directory only
 * @param openingHours OSM {@code opening_hours} syntax
 * @param languages BCP 47 codes
 * @param stepFree null when nobody has said
 * @param equipment {@code COMPUTER}, {@code PRINTER}, {@code SCANNER}
 * @param capacityPerWeek by orientation type; a type that was not declared is absent
 */
record DemoPlace(
        String code,
        String name,
        List<String> typologies,
        @Nullable String organisation,
        String operator,
        @Nullable String teamCode,
        String commune,
        String postcode,
        String address,
        DemoPoint point,
        List<String> services,
        List<String> publics,
        List<String> specificCare,
        List<String> fees,
        List<String> programmes,
        List<String> accessModes,
        List<String> supportModes,
        List<String> languages,
        @Nullable Boolean stepFree,
        List<String> equipment,
        @Nullable String openingHours,
        @Nullable String phone,
        @Nullable String email,
        String presentation,
        String source,
        LocalDate verifiedOn,
        SortedMap<String, Integer> capacityPerWeek,
        @Nullable LocalDate saturatedUntil,
        List<DemoAbsence> absences,
        boolean itinerant,
        List<DemoStop> stops) {}
