package fr.passerelle.testing;

import java.util.List;
import java.util.UUID;

/**
 * A territory of four communes in a row, two places in the first, nobody near the last; next door the real neighbour of
 * its code, loaded when a test says so. Open country: 55 km/h on roads 1.3 times as long as the straight line, so that
 * 1 km is 1.418 minutes.
 */
public final class Hollow {

    public static final String TERRITORY = "28";
    public static final String NEIGHBOUR = "41";
    public static final String NORTH = "28001";
    public static final String MIDDLE = "28002";
    public static final String SOUTH = "28003";
    public static final String ALONE = "28004";
    public static final String BEYOND = "41001";
    public static final double MINUTES_PER_KM = 1.3 * 60 / 55;

    private static final double LATITUDE = 48.0;
    private static final double LONGITUDE = -7.0;

    private final TestDatabase database;

    public Hollow(TestDatabase database) {
        this.database = database;
    }

    /** Everybody of the same fragility but the south, of which nothing is known. */
    public void build() {
        tearDown();
        database.run("insert into territory values (?, 'Pays du creux', true) on conflict do nothing", TERRITORY);
        commune(TERRITORY, NORTH, "Nord-en-Creux", 1_000, 0);
        commune(TERRITORY, MIDDLE, "Milieu", 2_000, 9 / MINUTES_PER_KM);
        commune(TERRITORY, SOUTH, "Sud-en-Creux", 1_000, 25 / MINUTES_PER_KM);
        commune(TERRITORY, ALONE, "Seule", 500, 90 / MINUTES_PER_KM);
        for (String code : List.of(NORTH, MIDDLE, ALONE)) {
            poverty(code, "KNOWN", 20.0);
        }
    }

    public void neighbour() {
        database.run("insert into territory values (?, 'Pays voisin', true) on conflict do nothing", NEIGHBOUR);
        commune(NEIGHBOUR, BEYOND, "Outre-Bois", 1_000, -5 / MINUTES_PER_KM);
        poverty(BEYOND, "KNOWN", 20.0);
    }

    public void poverty(String commune, String state, Double percent) {
        database.run(
                "insert into commune_indicator values (?, 'POVERTY_RATE', ?, ?, 'test', 2021)",
                commune,
                state,
                percent);
    }

    /** A square around each of the territory's own communes. */
    public void outlines() {
        database.run("""
                update commune set outline = jsonb_build_object('type', 'Polygon', 'coordinates', jsonb_build_array(
                  jsonb_build_array(
                    jsonb_build_array(longitude - 0.05, latitude - 0.05),
                    jsonb_build_array(longitude + 0.05, latitude - 0.05),
                    jsonb_build_array(longitude + 0.05, latitude + 0.05),
                    jsonb_build_array(longitude - 0.05, latitude + 0.05),
                    jsonb_build_array(longitude - 0.05, latitude - 0.05))))
                 where territory_code = ?""", TERRITORY);
    }

    /** South of the north commune by so many minutes' drive. */
    public UUID place(String territory, String name, double minutesSouth, String kinds) {
        UUID id = UUID.randomUUID();
        database.run(
                """
                insert into place (id, territory_code, name, kinds, commune_code, address, postcode, longitude,
                  latitude, services, publics, special_care, fees, programmes, access_modes, support_modes, languages,
                  equipment, verified_on, source)
                values (?, ?, ?, string_to_array(?, ','), ?, '1 rue du Creux', '28000', ?, ?,
                  '{Aide aux démarches administratives}', '{}', '{}', '{}', '{}', '{}', '{}', '{fr}', '{}',
                  current_date, 'test')""",
                id,
                territory,
                name,
                kinds,
                territory.equals(TERRITORY) ? NORTH : BEYOND,
                LONGITUDE,
                south(minutesSouth / MINUTES_PER_KM));
        return id;
    }

    public void capacity(UUID place, int perWeek) {
        database.run("insert into place_capacity values (?, 'DO_TOGETHER', ?)", place, perWeek);
    }

    public void tearDown() {
        for (String territory : List.of(TERRITORY, NEIGHBOUR)) {
            database.run("delete from coverage_scenario where territory_code = ?", territory);
            database.run("delete from coverage_month where territory_code = ?", territory);
            for (String table :
                    List.of("place_capacity", "place_absence", "place_stop", "place_session", "place_entry")) {
                database.run(
                        "delete from " + table + " where place_id in (select id from place where territory_code = ?)",
                        territory);
            }
            database.run("delete from place where territory_code = ?", territory);
            database.run(
                    "delete from commune_indicator where insee_code in (select insee_code from commune where territory_code = ?)",
                    territory);
            database.run("delete from commune where territory_code = ?", territory);
        }
        database.run("delete from territory where code = ?", NEIGHBOUR);
    }

    private void commune(String territory, String code, String name, int population, double kmSouth) {
        database.run(
                """
                insert into commune (insee_code, territory_code, name, search_name, population, longitude, latitude,
                  postcodes, epci_code, epci_name) values (?, ?, ?, lower(?), ?, ?, ?, '{28000}', ?, ?)""",
                code,
                territory,
                name,
                name,
                population,
                LONGITUDE,
                south(kmSouth),
                code.equals(ALONE) ? "200000002" : "200000001",
                code.equals(ALONE) ? "CC de la Solitude" : "CC du Creux");
    }

    private static double south(double km) {
        return LATITUDE - Math.toDegrees(km / 6371.0);
    }
}
