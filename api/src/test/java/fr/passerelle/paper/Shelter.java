package fr.passerelle.paper;

import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.newKey;
import static fr.passerelle.testing.Api.post;

import fr.passerelle.platform.time.Time;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A territory of these tests' own: its places are gone after each. */
final class Shelter {

    static final String TERRITORY = "09";
    static final String COMMUNE = "09001";
    private static final double LATITUDE = 43.1;

    private final TestDatabase database;
    private final Newcomers newcomers;

    Shelter(TestDatabase database, Newcomers newcomers) {
        this.database = database;
        this.newcomers = newcomers;
    }

    void build() {
        tearDown();
        newcomers.territory(TERRITORY);
        database.run("""
                insert into commune (insee_code, territory_code, name, search_name, population, longitude, latitude,
                  postcodes) values (?, ?, 'Saint-Barthélemy-de-la-Vallée', 'saint barthelemy', 300, 1.5, ?, '{09100}')""", COMMUNE, TERRITORY, LATITUDE);
    }

    void tearDown() {
        database.run("delete from place where territory_code = ?", TERRITORY);
        database.run("delete from commune where territory_code = ?", TERRITORY);
    }

    UUID place(String name, double kmNorth, String hours) {
        UUID id = UUID.randomUUID();
        database.run("""
                insert into place (id, territory_code, name, kinds, commune_code, address, postcode, longitude, latitude,
                  services, publics, special_care, fees, programmes, access_modes, support_modes, languages, equipment,
                  opening_hours, phone, verified_on, source)
                values (?, '09', ?, '{RFS}', ?, '3 place du Marché', '09100', 1.5, ?,
                  '{Aide aux démarches administratives}', '{}', '{}', '{Gratuit}', '{}', '{Se présenter}', '{}', '{fr}',
                  '{}', ?, '+33536490012', current_date, 'test')""", id, name, COMMUNE, LATITUDE + kmNorth / 111.195, hours);
        return id;
    }

    /** As long as an imported card can be. */
    UUID longWindedPlace() {
        UUID id = place(
                "Espace public numérique intercommunal de la communauté de communes de la Haute-Vallée ".repeat(3),
                0.5,
                "Mo 08:15-11:45,13:15-16:45; Tu 08:30-12:15,13:00-17:15; We 09:00-12:00; Th 10:00-12:45,14:30-18:30;"
                        + " Fr 08:45-11:30,15:00-19:00; Sa 09:15-12:30");
        String long1000 = "Une pièce d'identité, un justificatif de domicile et le dernier courrier reçu. ".repeat(12);
        database.run(
                "update place set address = ?, address_complement = ?, who_to_ask_for = ?, what_to_bring = ? where id = ?",
                "Résidence administrative du Vieux-Moulin, bâtiment C, 1234 bis avenue du Général-Leclerc".repeat(2),
                "Deuxième étage, au fond de la cour, sonner à l'interphone marqué « Accueil »".repeat(3),
                "Le conseiller numérique ou, en son absence, l'agent d'accueil ".repeat(3),
                long1000,
                id);
        return id;
    }

    void set(UUID place, String sql) {
        database.run("update place set " + sql + " where id = ?", place);
    }

    /** Sent by Claire to Julien's place with a name and a number that no paper may show. */
    static String sentReferral() {
        String id = post(
                        as(Town.CLAIRE_REFERRER).header("Idempotency-Key", newKey()),
                        "/referrals",
                        Map.of(
                                "orientationType",
                                "DO_TOGETHER",
                                "needs",
                                List.of("PROCEDURE"),
                                "communeCode",
                                Town.COMMUNE,
                                "urgent",
                                true,
                                "procedureBody",
                                "CAF"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        post(
                        as(Town.CLAIRE_REFERRER).header("If-Match", "\"1\"").header("Idempotency-Key", newKey()),
                        "/referrals/" + id + "/send",
                        Map.of(
                                "placeId", Town.PLACE.toString(),
                                "contactChannel", "PHONE",
                                "agreement",
                                        Map.of(
                                                "how",
                                                "ORAL",
                                                "givenOn",
                                                LocalDate.now(Time.ZONE).toString(),
                                                "placeId",
                                                Town.PLACE.toString()),
                                "person",
                                        Map.of(
                                                "callName",
                                                "Mme Dupontel",
                                                "birthYear",
                                                1961,
                                                "contact",
                                                "06 39 98 01 23")))
                .then()
                .statusCode(200);
        return id;
    }
}
