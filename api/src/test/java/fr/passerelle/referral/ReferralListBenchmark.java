package fr.passerelle.referral;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.time.Time;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Both sides' lists and the place's week over HTTP while the table grows from 10,000 to 2,000,000 referrals. A team's own
 * part stays as long as a busy team's (1,000, four fifths of them ended: they are erased three months later), so that more
 * referrals mean more teams. Goal: p95 at most 1.3 times that of the smallest, which is measured before and after: what differs between those
 * two is the machine's own. Reported, not enforced: a busy machine is no regression.
 */
@QuarkusTest
@Tag("benchmark")
class ReferralListBenchmark {

    private static final Logger LOG = Logger.getLogger(ReferralListBenchmark.class);
    private static final int A_TEAMS_OWN = 1_000;
    private static final int ASKED_FROM = 10;
    /** A server has been up for a while: without it the first size would be measured in the compiler's time. */
    private static final int FIRST_WARM_UP = 6_000;

    private static final int WARM_UP = 100;
    /** Each round asks all lists: what else the machine does meanwhile falls on all of them alike. */
    private static final int ROUNDS = 3;

    private static final int A_ROUND = 250;
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");
    private static final List<String> LISTS = List.of(
            "referrals?side=SENDER&pile=NEEDS_ME",
            "referrals?side=SENDER&pile=WAITING",
            "referrals?side=SENDER&pile=IN_PROGRESS",
            "referrals?side=SENDER&pile=ENDED",
            "referrals?side=RECEIVER&pile=NEEDS_ME",
            "referrals?side=RECEIVER&pile=TODAY",
            "referrals?side=RECEIVER&pile=IN_PROGRESS",
            "referrals?side=RECEIVER&pile=ENDED",
            "appointments?week="
                    + Week.with(LocalDate.now(Time.ZONE).plusDays(3)).text());

    private final TestDatabase database;
    private final Newcomers newcomers;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Random random = new Random(5);
    private final List<String> senders = new ArrayList<>();
    private final List<String> receivers = new ArrayList<>();

    ReferralListBenchmark(TestDatabase database, Newcomers newcomers) {
        this.database = database;
        this.newcomers = newcomers;
    }

    @Test
    void lists_while_the_table_grows() throws Exception {
        pairsOfTeams(2_000_000 / A_TEAMS_OWN);
        members();
        referrals(0, 10_000);
        for (int i = 0; i < FIRST_WARM_UP; i++) {
            list(LISTS.get(i % LISTS.size()), null);
        }
        Map<String, List<String>> report = new LinkedHashMap<>();
        int there = 10_000;
        for (int size : new int[] {10_000, 200_000, 2_000_000, 10_000}) {
            if (size < there) {
                database.run("truncate referral cascade");
                there = 0;
            }
            referrals(there, size);
            asIfItHadBeenThereForLong();
            there = size;
            Map<String, List<Double>> took = new LinkedHashMap<>();
            for (int round = 0; round < ROUNDS; round++) {
                for (String list : LISTS) {
                    took.computeIfAbsent(list, one -> new ArrayList<>()).addAll(measure(list, false));
                }
                took.computeIfAbsent("referrals?side=RECEIVER&pile=ENDED, tenth page", one -> new ArrayList<>())
                        .addAll(measure("referrals?side=RECEIVER&pile=ENDED", true));
            }
            took.forEach((list, times) ->
                    report.computeIfAbsent(list, one -> new ArrayList<>()).add(inWords(times)));
        }
        report.forEach((list, sizes) -> LOG.warnf(
                "%s, 10,000 then 200,000 then 2,000,000 then 10,000 again (ms): %s", list, String.join(" · ", sizes)));
        assertThat(report).hasSize(LISTS.size() + 1);
    }

    private List<Double> measure(String list, boolean farDown) throws Exception {
        List<Double> took = new ArrayList<>();
        for (int i = -WARM_UP; i < A_ROUND; i++) {
            String member = reader(list);
            String cursor = farDown ? tenthPage(list, member) : null;
            long start = System.nanoTime();
            ask(list, member, cursor);
            if (i >= 0) {
                took.add((System.nanoTime() - start) / 1e6);
            }
        }
        return took;
    }

    private static String inWords(List<Double> times) {
        double[] sorted =
                times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return "p50 %.1f p95 %.1f".formatted(sorted[sorted.length / 2], sorted[sorted.length * 95 / 100]);
    }

    private final Map<String, String> tenthPages = new LinkedHashMap<>();

    private String tenthPage(String list, String member) throws Exception {
        String known = tenthPages.get(member);
        if (known != null) {
            return known;
        }
        String cursor = null;
        for (int page = 0; page < 10; page++) {
            Matcher next = NEXT.matcher(ask(list, member, cursor));
            assertThat(next.find()).isTrue();
            cursor = next.group(1);
        }
        tenthPages.put(member, cursor);
        return cursor;
    }

    private void list(String list, String cursor) throws Exception {
        ask(list, reader(list), cursor);
    }

    private String reader(String list) {
        return (list.contains("SENDER") ? senders : receivers).get(random.nextInt(ASKED_FROM));
    }

    private String ask(String list, String member, String cursor) throws Exception {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1/" + list
                                + (cursor == null ? "" : "&cursor=" + cursor)))
                        .header("Authorization", "Test " + member)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private void members() {
        for (int i = 0; i < ASKED_FROM; i++) {
            senders.add(newcomers.memberOf(id("aaaa", i), "REFERRER"));
            receivers.add(newcomers.memberOf(id("bbbb", i), "MEDIATOR"));
        }
    }

    /** All of them from the beginning: what grows is the referrals, not the network. */
    private void pairsOfTeams(int count) {
        for (String kind : List.of("aaaa", "bbbb")) {
            database.run(
                    "insert into team select " + id(kind) + ", ?, 'Équipe ' || i, null"
                            + " from generate_series(?, ?) as i on conflict do nothing",
                    Town.SOCIAL_ORGANISATION,
                    0,
                    count - 1);
        }
        database.run(
                "insert into place (id, territory_code, team_id, name, kinds, commune_code, address, postcode,"
                        + " longitude, latitude, services, publics, special_care, fees, programmes, access_modes,"
                        + " support_modes, languages, equipment, verified_on, source)"
                        + " select " + id("cccc") + ", '02', " + id("bbbb") + ", 'Lieu ' || i, '{ASSO}', '02001',"
                        + " '2 rue Neuve', '02100', -1.5, 44.5, '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{fr}', '{}',"
                        + " current_date, 'benchmark' from generate_series(?, ?) as i on conflict do nothing",
                0,
                count - 1);
    }

    /**
     * Of ten of a pair of teams: six closed, one declined, one expired, one sent, one in progress. One in seven is urgent;
     * of those, what is sent waits for an answer to a question; of the others, what is in progress has an appointment.
     * Without snapshots: opening one costs the same whatever the table's size.
     */
    private void referrals(int from, int to) {
        database.run("set session_replication_role = replica");
        database.run(
                """
                insert into referral (id, reference, territory_code, status, revision, sender_team_id, created_by,
                  orientation_type, needs, commune_code, urgent, created_at, sent_at, status_since, place_id,
                  receiver_team_id, agreement_place_id, agreement_how, agreement_given_on, contact_channel, ended_at,
                  decline_reason, outcome)
                select gen_random_uuid(), to_char(n, 'FM000"-"0000'), '02', status, 2, %s, ?, 'DO_TOGETHER', '{PROCEDURE}', '02001',
                       n %% 7 = 0, since, since, since + interval '1 hour', %s, %s, %s, 'ORAL', current_date,
                       'VIA_REFERRER', case when status in ('CLOSED', 'DECLINED', 'EXPIRED') then since end,
                       case status when 'DECLINED' then 'NO_PLACE_LEFT' end,
                       case status when 'CLOSED' then 'PROCEDURE_DONE' end
                  from (select n, n / ? as i,
                          (array['CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'DECLINED', 'EXPIRED',
                                 'SENT', 'IN_PROGRESS'])[1 + n %% 10] as status,
                          now() - (n * 7919::bigint %% 90) * interval '1 day' - n * interval '1 ms' as since
                          from generate_series(?, ?) as n) as r""".formatted(id("aaaa"), id("cccc"), id("bbbb"), id("cccc")),
                Town.member(Town.CLAIRE_REFERRER),
                A_TEAMS_OWN,
                from,
                to - 1);
        database.run("""
                insert into referral_appointment (id, referral_id, starts_at, minutes, state, booked_at)
                select gen_random_uuid(), id, now() + interval '3 days', 30, 'BOOKED', sent_at
                  from referral where status = 'IN_PROGRESS' and not urgent and reference ~ '^[0-9]{3}-[0-9]{4}$'
                   and replace(reference, '-', '')::int between ? and ?""", from, to - 1);
        database.run("""
                insert into referral_question (id, referral_id, side, code, asked_at, asked_by)
                select gen_random_uuid(), id, 'RECEIVER', 'BEST_TIME_TO_CALL', sent_at, ?
                  from referral where status = 'SENT' and urgent and reference ~ '^[0-9]{3}-[0-9]{4}$'
                   and replace(reference, '-', '')::int between ? and ?""", Town.member(Town.CLAIRE_REFERRER), from, to - 1);
        database.run("set session_replication_role = origin");
    }

    private void asIfItHadBeenThereForLong() {
        database.run("vacuum analyze");
        database.run("checkpoint");
    }

    private static UUID id(String kind, int number) {
        return UUID.fromString("%s0000-0000-4000-8000-%012d".formatted(kind, number));
    }

    /** The same in SQL, of a series called i. */
    private static String id(String kind) {
        return "('" + kind + "0000-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid";
    }
}
