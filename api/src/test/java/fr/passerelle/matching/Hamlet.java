package fr.passerelle.matching;

import static fr.passerelle.testing.Api.as;

import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A territory of these tests' own, on an island: its places are gone after each. */
final class Hamlet {

    static final String TERRITORY = "07";
    static final String COMMUNE = "07001";
    static final double LATITUDE = 42.2;
    static final double LONGITUDE = 9.1;

    private final TestDatabase database;
    private final Newcomers newcomers;

    Hamlet(TestDatabase database, Newcomers newcomers) {
        this.database = database;
        this.newcomers = newcomers;
    }

    void build() {
        tearDown();
        newcomers.territory(TERRITORY);
        database.run("""
                insert into commune (insee_code, territory_code, name, search_name, population, longitude, latitude,
                  postcodes) values (?, ?, 'Hameau', 'hameau', 300, ?, ?, '{07100}')""", COMMUNE, TERRITORY, LONGITUDE, LATITUDE);
    }

    void tearDown() {
        for (String table : List.of(
                "place_absence", "place_activity", "place_service", "place_capacity", "place_stop", "place_proposed")) {
            database.run(
                    "delete from " + table + " where place_id in (select id from place where territory_code = ?)",
                    TERRITORY);
        }
        database.run("delete from place where territory_code = ?", TERRITORY);
        database.run("delete from unmet_need where commune_code = ?", COMMUNE);
        database.run("delete from commune where territory_code = ?", TERRITORY);
    }

    /** Open day and night, free, connected, of France Services, so many km to the north. */
    UUID place(String name, double kmNorth) {
        return place(name, kmNorth, "RFS", "France Services", Town.PLACE_TEAM);
    }

    UUID place(String name, double kmNorth, String kind, String programme, @Nullable UUID team) {
        UUID id = UUID.randomUUID();
        database.run("""
                insert into place (id, territory_code, team_id, name, kinds, commune_code, address, postcode, longitude,
                  latitude, services, publics, special_care, fees, programmes, access_modes, support_modes, languages,
                  equipment, step_free, at_home, opening_hours, phone, verified_on, source)
                values (?, '07', ?, ?, array[?], '07001', '1 rue du Lac', '07100', ?, ?,
                  '{Aide aux démarches administratives}', '{}', '{Surdité}', '{Gratuit}', array[?], '{Se présenter}',
                  '{Accompagnement individuel}', '{fr,ar}', '{PRINTER}', true, false, '24/7', '+33536490001',
                  current_date, 'test')""", id, team, name, kind, LONGITUDE, LATITUDE + kmNorth / 111.195, programme);
        return id;
    }

    /** A turn is over after a minute. */
    void aMinutePasses() {
        database.run("update place_proposed set last_proposed_at = last_proposed_at - interval '61 seconds'");
    }

    static Response matches(String subject, Map<String, ?> more) {
        return as(subject).queryParam("near", COMMUNE).queryParams(more).get("/matches");
    }

    static Response matches(String type) {
        return matches(Town.CLAIRE_REFERRER, Map.of("orientationType", type));
    }

    static List<String> names(Response answer) {
        return answer.then().statusCode(200).extract().path("items.place.name");
    }

    /** One fact of the place that comes first, or null. */
    static @Nullable Map<String, Object> fact(Response answer, String side, String code) {
        return answer.then().statusCode(200).extract().path("items[0]." + side + ".find { it.code == '" + code + "' }");
    }
}
