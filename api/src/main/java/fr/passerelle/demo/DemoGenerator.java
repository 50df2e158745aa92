package fr.passerelle.demo;

import java.time.LocalDate;
import java.util.List;

/** Tells the fiction of Vaubrune as it stands on the morning of a given day; the same day always gives the same. */
final class DemoGenerator {

    private static final String NAME = "Vaubrune";

    private DemoGenerator() {}

    static DemoTerritory generate(LocalDate today) {
        DemoCommunes land = new DemoCommunes();
        List<DemoCommune> communes = land.communes();
        List<DemoPlace> places = new DemoPlaces(today, communes).all();
        List<DemoMember> members = DemoMembers.all();
        return new DemoTerritory(
                "00",
                NAME,
                NAME + " (département fictif)",
                List.of(land.outline()),
                DemoIntercommunalities.ALL,
                communes,
                "Vallée de l'Orve",
                DemoOrganisations.ALL,
                places,
                members,
                new DemoReferrals(new DemoCalendar(today), communes, places, members).all());
    }
}
