package fr.passerelle.network;

import static fr.passerelle.testing.Api.as;

import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A village far from the {@link Town}, for tests that change their places; gone after each. */
final class Village {

    static final String TERRITORY = "05";
    static final String COMMUNE = "05001";
    static final double LATITUDE = 48.5;
    static final double LONGITUDE = 2.5;

    private final TestDatabase database;

    Village(TestDatabase database) {
        this.database = database;
    }

    void build() {
        tearDown();
        database.run("insert into territory values (?, 'Pays du village', true)", TERRITORY);
        database.run("""
                insert into commune (insee_code, territory_code, name, search_name, population, longitude, latitude,
                  postcodes) values (?, ?, 'Village', 'village', 900, ?, ?, '{05100}')""", COMMUNE, TERRITORY, LONGITUDE, LATITUDE);
    }

    void tearDown() {
        for (String table : List.of("place_absence", "place_activity", "place_service")) {
            database.run(
                    "delete from " + table + " where place_id in (select id from place where territory_code = ?)",
                    TERRITORY);
        }
        database.run("delete from place where territory_code = ?", TERRITORY);
        database.run("delete from commune where territory_code = ?", TERRITORY);
        database.run("delete from territory where code = ?", TERRITORY);
    }

    /** Everything that can be asked of a place is true of this one, so many km to the north. */
    UUID place(String name, double kmNorth) {
        UUID id = UUID.randomUUID();
        database.run("""
                insert into place (id, territory_code, team_id, name, kinds, commune_code, address, postcode, longitude,
                  latitude, services, publics, special_care, fees, programmes, access_modes, support_modes, languages,
                  equipment, step_free, at_home, opening_hours, phone, emails, verified_on, source)
                values (?, '05', ?, ?, '{RFS}', '05001', '1 rue du Puits', '05100', ?, ?,
                  '{Aide aux démarches administratives,Accès internet et matériel informatique}', '{Seniors}',
                  '{Surdité}', '{Gratuit}', '{France Services}', '{Se présenter}',
                  '{Accompagnement individuel,À distance}', '{fr,ar}', '{COMPUTER,PRINTER}', true, true, '24/7',
                  '+33536490001', '{accueil@exemple.invalid,prenom.nom@exemple.invalid}', current_date, 'test')""", id, Town.PLACE_TEAM, name, LONGITUDE, LATITUDE + kmNorth / 111.195);
        return id;
    }

    static Response near(Map<String, ?> more) {
        return as(Town.CLAIRE_REFERRER)
                .queryParam("near", COMMUNE)
                .queryParams(more)
                .get("/places");
    }

    static List<String> names(Response answer) {
        return answer.then().statusCode(200).extract().path("items.name");
    }
}
