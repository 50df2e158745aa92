package fr.passerelle.network;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The search over HTTP beside the bare SQL of the same question, in the same run, in turns: 35,000 communes and 1,000,
 * 20,000 and 100,000 places spread over a square as large as France. Goal: HTTP p95 at most 3 times SQL's at 20,000
 * places, and at most 1.5 times between 1,000 and 100,000. Reported, not enforced: a busy machine is no regression.
 */
@QuarkusTest
@Tag("benchmark")
class PlaceSearchBenchmark {

    private static final Logger LOG = Logger.getLogger(PlaceSearchBenchmark.class);
    private static final int COMMUNES = 35_000;
    /**
     * A server has been up for a while: without it the first sizes would be measured in the compiler's time. After 3,000
     * the last size measured was still a third faster than the first.
     */
    private static final int FIRST_WARM_UP = 12_000;

    private static final int WARM_UP = 300;
    private static final int MEASURED = 400;

    /** Inhabitants around the departure: the estimated minutes depend on them. */
    private static final String DENSITY = """
            select coalesce(sum(population), 0) from commune
             where replaced_by is null and earth <@ cube_enlarge(on_earth(?, ?), 10, 3)
               and earth <-> on_earth(?, ?) <= 10""";

    /** The page (who can receive first) with what is true of each place today, and what each filter leaves out. */
    private static final String PAGE = """
            select p.*, c.name as commune_name, y.usual_days,
                   p.earth <-> on_earth(?, ?) as km,
                   exists (select 1 from membership m where m.team_id = p.team_id and m.ended_on is null) as connected,
                   (select max(a.last_day) from place_absence a
                     where a.place_id = p.id and current_date between a.first_day and a.last_day) as away_until,
                   (select (s.day, s.starts_at, s.ends_at, s.spot, s.commune_code)::text from place_stop s
                     where s.place_id = p.id and s.day >= current_date order by s.day, s.starts_at limit 1) as next_stop
              from place p join commune c on c.insee_code = p.commune_code
                   left join place_activity y on y.place_id = p.id
             where p.id in (
               select p.id from place p where (p.closed_on is null or p.closed_on > current_date)
                  and p.earth <@ cube_enlarge(on_earth(?, ?), ?, 3) and p.earth <-> on_earth(?, ?) <= ?
                  and %s (coalesce(p.saturated_until >= current_date, false) or exists (select 1 from place_absence a
                           where a.place_id = p.id and current_date between a.first_day and a.last_day))
                  and (p.services && '{Aide aux démarches administratives}') and p.fees && '{Gratuit}'
                order by p.earth <-> on_earth(?, ?), p.name, p.id limit 21)""";

    private static final String LEFT_OUT = """
            select failed, within, count(*) from (
              select case when p.services && '{Aide aux démarches administratives}' then 0 else 1 end
                     + case when p.fees && '{Gratuit}' then 0 else 2 end as failed,
                     p.earth <-> on_earth(?, ?) <= ? as within
                from place p
               where (p.closed_on is null or p.closed_on > current_date)
                 and p.earth <@ cube_enlarge(on_earth(?, ?), 2 * ?, 3)
               order by p.earth <-> on_earth(?, ?) limit 300) as around group by 1, 2""";

    private final TestDatabase database;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Random random = new Random(11);

    PlaceSearchBenchmark(TestDatabase database) {
        this.database = database;
    }

    @Test
    void searches_beside_their_sql() throws Exception {
        communes();
        List<String> report = new ArrayList<>();
        places(1_000);
        for (int i = 0; i < FIRST_WARM_UP; i++) {
            http("%05d".formatted(10_000 + random.nextInt(COMMUNES)), i % 2 == 0 ? 30 : 120);
        }
        for (int places : new int[] {1_000, 20_000, 100_000}) {
            places(places);
            for (int minutes : new int[] {30, 120}) {
                report.add(measure(places, minutes));
            }
        }
        LOG.warnf("Search by commune, by car, one help, free; milliseconds%n%s", String.join("\n", report));
        assertThat(report).hasSize(6);
    }

    private String measure(int places, int minutes) throws Exception {
        double[] overHttp = new double[MEASURED];
        double[] bare = new double[MEASURED];
        try (Connection connection = database.as("app")) {
            for (int i = -WARM_UP; i < MEASURED; i++) {
                String commune = "%05d".formatted(10_000 + random.nextInt(COMMUNES));
                long start = System.nanoTime();
                sql(connection, commune, minutes);
                long between = System.nanoTime();
                http(commune, minutes);
                long end = System.nanoTime();
                if (i >= 0) {
                    bare[i] = (between - start) / 1e6;
                    overHttp[i] = (end - between) / 1e6;
                }
            }
        }
        return "%7d places, %3d min: SQL p50 %.1f p95 %.1f · HTTP p50 %.1f p95 %.1f · HTTP ÷ SQL p50 %.2f p95 %.2f"
                .formatted(
                        places,
                        minutes,
                        at(bare, 50),
                        at(bare, 95),
                        at(overHttp, 50),
                        at(overHttp, 95),
                        at(overHttp, 50) / at(bare, 50),
                        at(overHttp, 95) / at(bare, 95));
    }

    private void http(String commune, int minutes) throws Exception {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1/places?near="
                                + commune + "&withinMinutes=" + minutes + "&orientationType=DO_TOGETHER&free=true"))
                        .header("Authorization", "Test " + Town.CLAIRE_REFERRER)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"total\"");
    }

    /** As fast as we know how to ask: told not to sort, PostgreSQL walks the index (see {@link NearestFirst}). */
    private static void sql(Connection connection, String commune, int minutes) throws SQLException {
        // at 55 km/h with a detour of 1.3
        double reach = minutes / 60.0 * 55 / 1.3;
        connection.setAutoCommit(false);
        try (Statement setting = connection.createStatement()) {
            setting.execute("set local enable_sort = off");
        }
        double latitude;
        double longitude;
        try (PreparedStatement from =
                connection.prepareStatement("select latitude, longitude from commune where insee_code = ?")) {
            from.setString(1, commune);
            try (ResultSet row = from.executeQuery()) {
                row.next();
                latitude = row.getDouble(1);
                longitude = row.getDouble(2);
            }
        }
        read(connection, DENSITY, latitude, longitude, reach, "pp");
        int found = 0;
        for (String full : new String[] {"not", ""}) {
            if (found < 21) {
                found += read(connection, PAGE.formatted(full), latitude, longitude, reach, "ppRpRp");
            }
        }
        read(connection, LEFT_OUT, latitude, longitude, reach, "pRpRp");
        connection.commit();
    }

    /** @param shape what the question marks stand for: p a point, R the reach */
    private static int read(
            Connection connection, String sql, double latitude, double longitude, double reach, String shape)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 1;
            for (char one : shape.toCharArray()) {
                if (one == 'p') {
                    statement.setDouble(at++, latitude);
                    statement.setDouble(at++, longitude);
                } else {
                    statement.setDouble(at++, reach);
                }
            }
            return read(statement);
        }
    }

    private static int read(PreparedStatement statement) throws SQLException {
        int rows = 0;
        try (ResultSet row = statement.executeQuery()) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                for (int column = 1; column <= columns; column++) {
                    row.getObject(column);
                }
                rows++;
            }
        }
        return rows;
    }

    private static double at(double[] values, int percentile) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length * percentile / 100];
    }

    private void communes() {
        database.run("select setseed(0.3)");
        database.run("insert into territory values ('90', 'Carré', true)");
        database.run("""
                insert into commune (insee_code, territory_code, name, search_name, population, longitude, latitude,
                  postcodes)
                select (10000 + i)::text, '90', 'Commune ' || i, 'commune ' || i, (100 / (0.01 + random()))::int,
                       -1 + random() * 8, 43.5 + random() * 6, array[(10000 + i)::text]
                  from generate_series(0, ?) as i""", COMMUNES - 1);
        database.run("analyze commune");
    }

    private void places(int count) {
        database.run("delete from place where source = 'benchmark'");
        database.run("""
                insert into place (id, territory_code, team_id, name, kinds, commune_code, address, postcode, longitude,
                  latitude, services, publics, special_care, fees, programmes, access_modes, support_modes, languages,
                  equipment, opening_hours, phone, emails, summary, verified_on, saturated_until, source)
                select gen_random_uuid(), '90', case when i % 3 = 0 then ?::uuid end, 'Lieu ' || i,
                       case when i % 2 = 0 then '{RFS}'::text[] else '{EPN}' end, c.insee_code, i || ' rue du Puits',
                       c.insee_code, c.longitude + random() * 0.02, c.latitude + random() * 0.02,
                       case when i % 5 = 0 then '{Loisirs et créations numériques}'::text[]
                            else '{Aide aux démarches administratives,Compréhension du monde numérique}' end,
                       '{Seniors}', '{}', case when i % 4 = 0 then '{}'::text[] else '{Gratuit}' end,
                       '{France Services}', '{Se présenter,Téléphoner}', '{Accompagnement individuel}', '{fr}', '{COMPUTER}',
                       'Mo-Fr 09:00-12:' || lpad((i % 60)::text, 2, '0') || ',14:00-17:00', '+33536490001',
                       '{accueil@exemple.invalid}', 'On vous aide dans vos démarches, avec ou sans rendez-vous.',
                       current_date - (i % 700), case when i % 20 = 0 then current_date + 5 end, 'benchmark'
                  from generate_series(1, ?) as i
                  join commune c on c.insee_code = (10000 + (i::bigint * 7919) % 35000)::text""", Town.PLACE_TEAM, count);
        database.run("analyze place");
    }
}
