package fr.passerelle.platform.outbox;

import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.TeamTransaction;
import fr.passerelle.platform.time.Time;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In order for each key, at least once, by one at a time, and given up in the end. */
@QuarkusTest
class OutboxTest {

    private static final Instant NOON = Instant.parse("2030-05-06T10:00:00Z");

    @Inject
    OutboxWorker worker;

    @Inject
    OutboxQueue queue;

    @Inject
    OutboxConfig config;

    @Inject
    Author author;

    @Inject
    Listener listener;

    @Inject
    Time time;

    @Inject
    TestDatabase database;

    @BeforeEach
    void an_empty_outbox() {
        database.run("delete from outbox_event");
        listener.forget();
    }

    @Test
    void what_is_rolled_back_was_never_published() {
        UUID key = UUID.randomUUID();
        assertThatThrownBy(() -> author.publishAndFail(key)).isInstanceOf(IllegalStateException.class);
        work(NOON);
        assertThat(listener.heard(key)).isEmpty();
    }

    @Test
    void events_of_one_key_are_handled_in_order_and_leave_nothing_behind() {
        UUID key = UUID.randomUUID();
        List<UUID> ids = publish(key, 5);
        work(NOON);
        assertThat(listener.heard(key)).isEqualTo(ids);
        assertThat(waiting()).isZero();
    }

    @Test
    void what_fails_holds_back_its_own_key_only_and_is_tried_again_later_each_time() {
        UUID failing = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        listener.fail(failing);
        List<UUID> stuck = publish(failing, 2);
        List<UUID> free = publish(other, 2);
        work(NOON);
        work(NOON.plusSeconds(9));
        assertThat(listener.heard(failing)).containsExactly(stuck.get(0));
        assertThat(listener.heard(other)).isEqualTo(free);
        work(NOON.plusSeconds(10));
        work(NOON.plusSeconds(29));
        assertThat(listener.heard(failing)).hasSize(2);
        work(NOON.plusSeconds(30));
        assertThat(listener.heard(failing)).hasSize(3).containsOnly(stuck.get(0));
        listener.forgive(failing);
        work(NOON.plusSeconds(70));
        assertThat(listener.heard(failing)).endsWith(stuck.get(0), stuck.get(1));
        assertThat(waiting()).isZero();
    }

    @Test
    void what_is_postponed_waits_and_does_not_count_as_a_failure() {
        UUID key = UUID.randomUUID();
        listener.postpone(key, NOON.plus(Duration.ofDays(3)));
        publish(key, 1);
        work(NOON);
        work(NOON.plus(Duration.ofDays(2)));
        assertThat(listener.heard(key)).hasSize(1);
        assertThat(database.column("select attempts from outbox_event where key = ?", key))
                .containsExactly(0);
        listener.forgive(key);
        work(NOON.plus(Duration.ofDays(3)));
        assertThat(listener.heard(key)).hasSize(2);
        assertThat(waiting()).isZero();
    }

    @Test
    void the_waits_grow_up_to_an_hour() {
        assertThat(OutboxQueue.wait(1)).isEqualTo(Duration.ofSeconds(10));
        assertThat(OutboxQueue.wait(2)).isEqualTo(Duration.ofSeconds(20));
        assertThat(OutboxQueue.wait(9)).isEqualTo(Duration.ofSeconds(2560));
        assertThat(OutboxQueue.wait(10)).isEqualTo(Duration.ofHours(1));
        assertThat(OutboxQueue.wait(24)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void a_server_that_died_with_an_event_in_hand_gives_it_back_after_its_lease() {
        UUID key = UUID.randomUUID();
        List<UUID> ids = publish(key, 1);
        assertThat(queue.claim(NOON, 1)).extracting(OutboxEvent::id).isEqualTo(ids);
        work(NOON.plus(config.lease()).minusMillis(1));
        assertThat(listener.heard(key)).isEmpty();
        work(NOON.plus(config.lease()));
        assertThat(listener.heard(key)).isEqualTo(ids);
    }

    @Test
    void four_workers_handle_each_event_once_in_order_and_never_two_of_one_key_at_a_time() throws Exception {
        List<UUID> keys = new ArrayList<>();
        Map<UUID, List<UUID>> expected = new ConcurrentHashMap<>();
        for (int i = 0; i < 25; i++) {
            UUID key = UUID.randomUUID();
            keys.add(key);
            expected.put(key, publish(key, 8));
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<CompletableFuture<Void>> workers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                workers.add(CompletableFuture.runAsync(
                        () -> {
                            while (waiting() > 0) {
                                work(NOON);
                            }
                        },
                        threads));
            }
            CompletableFuture.allOf(workers.toArray(CompletableFuture[]::new)).get();
        } finally {
            threads.shutdown();
        }
        keys.forEach(key -> assertThat(listener.heard(key)).isEqualTo(expected.get(key)));
        assertThat(listener.together()).isEmpty();
    }

    @Test
    void what_is_given_up_after_all_tries_lets_the_next_go_on_and_is_shown_without_content() {
        UUID key = UUID.randomUUID();
        listener.fail(key);
        List<UUID> ids = publish(key, 2);
        giveUp();
        assertThat(listener.heard(key).stream().filter(ids.get(0)::equals)).hasSize(OutboxQueue.TRIES);
        as(Town.ADMIN)
                .get("/outbox/dead-letters")
                .then()
                .statusCode(200)
                .body("find { it.id == '" + ids.get(0) + "' }.attempts", equalTo(OutboxQueue.TRIES))
                .body("find { it.id == '" + ids.get(0) + "' }.kind", equalTo(Listener.KIND))
                .body("find { it.id == '" + ids.get(0) + "' }.about", equalTo(key.toString()))
                .body("find { it.id == '" + ids.get(0) + "' }.failure", equalTo("IllegalArgumentException"));
        listener.forgive(key);
        work(NOON.plus(Duration.ofDays(9)));
        assertThat(listener.heard(key)).endsWith(ids.get(1));
    }

    @Test
    void a_dead_letter_is_tried_again_from_the_beginning_or_discarded_for_good() {
        UUID key = UUID.randomUUID();
        listener.fail(key);
        String again = publish(key, 1).get(0).toString();
        String gone = publish(UUID.randomUUID(), 1).get(0).toString();
        database.run("update outbox_event set dead_at = now() where id = ?", UUID.fromString(gone));
        giveUp();
        listener.forgive(key);
        as(Town.ADMIN).post("/outbox/dead-letters/" + again + "/retry").then().statusCode(204);
        as(Town.ADMIN).post("/outbox/dead-letters/" + gone + "/discard").then().statusCode(204);
        as(Town.ADMIN)
                .get("/outbox/dead-letters")
                .then()
                .body("id", not(hasItem(again)))
                .body("id", not(hasItem(gone)));
        work(NOON.plus(Duration.ofDays(9)));
        assertThat(listener.heard(key)).endsWith(UUID.fromString(again));
        assertThat(waiting()).isZero();
        as(Town.ADMIN).post("/outbox/dead-letters/" + again + "/retry").then().statusCode(404);
        as(Town.ADMIN).post("/outbox/dead-letters/" + gone + "/discard").then().statusCode(404);
    }

    @Test
    void nobody_but_the_administrator_sees_or_touches_dead_letters_and_nobody_touches_living_ones() {
        UUID key = UUID.randomUUID();
        String living = publish(key, 1).get(0).toString();
        as(Town.ADMIN)
                .post("/outbox/dead-letters/" + living + "/discard")
                .then()
                .statusCode(404);
        database.run("update outbox_event set dead_at = now() where key = ?", key);
        for (String other : List.of(
                Town.CLAIRE_REFERRER, Town.JULIEN_MEDIATOR, Town.HELENE_MANAGER, Town.PAUL_COORDINATOR, Town.AUDITOR)) {
            as(other).get("/outbox/dead-letters").then().statusCode(403);
            as(other).post("/outbox/dead-letters/" + living + "/retry").then().statusCode(403);
            as(other).post("/outbox/dead-letters/" + living + "/discard").then().statusCode(403);
        }
        assertThat(database.column("select count(*) from outbox_event where key = ? and dead_at is not null", key))
                .containsExactly(1L);
    }

    @Test
    void the_application_puts_in_for_its_own_team_and_never_sees_an_event_again() throws SQLException {
        publish(UUID.randomUUID(), 1);
        refused("select * from outbox_event");
        refused("delete from outbox_event");
        refused("update outbox_event set next_try_at = now()");
        refused(
                "insert into outbox_event (id, kind, key, team_id, created_at, next_try_at) values (uuidv7(), 'A', uuidv7(), '"
                        + Town.SOCIAL_TEAM + "', now(), now())");
    }

    private void refused(String sql) {
        assertThatThrownBy(() -> {
                    try (Connection app = database.as("app");
                            Statement statement = app.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .as(sql)
                .isInstanceOfSatisfying(SQLException.class, denied -> assertThat(denied.getSQLState())
                        .isEqualTo("42501"));
    }

    private void giveUp() {
        Instant now = NOON;
        for (int i = 0; i < OutboxQueue.TRIES; i++) {
            work(now);
            now = now.plus(Duration.ofHours(1));
        }
    }

    private List<UUID> publish(UUID key, int count) {
        time.at(NOON, () -> author.publish(key, count));
        return database.column("select id from outbox_event where key = ? order by seq", key).stream()
                .map(UUID.class::cast)
                .toList();
    }

    private void work(Instant moment) {
        time.at(moment, worker::workOff);
    }

    private long waiting() {
        return (Long) database.column("select count(*) from outbox_event where dead_at is null")
                .get(0);
    }

    /** Publishes as a verb does: in the transaction of a team. */
    @ApplicationScoped
    static class Author {

        private final Outbox outbox;
        private final Caller caller;

        Author(Outbox outbox, Caller caller) {
            this.outbox = outbox;
            this.caller = caller;
        }

        @ActivateRequestContext
        void publish(UUID key, int count) {
            caller.actAsSystemFor(Town.SOCIAL_TEAM);
            put(key, count, false);
        }

        @ActivateRequestContext
        void publishAndFail(UUID key) {
            caller.actAsSystemFor(Town.SOCIAL_TEAM);
            put(key, 1, true);
        }

        @TeamTransaction
        void put(UUID key, int count, boolean fail) {
            for (int i = 0; i < count; i++) {
                outbox.publish(Listener.KIND, key);
            }
            if (fail) {
                throw new IllegalStateException("the change itself failed");
            }
        }
    }

    /** Writes down what it hears, and fails as asked. */
    @ApplicationScoped
    static class Listener implements OutboxHandler {

        static final String KIND = "OF_A_TEST";

        private final Map<UUID, List<UUID>> heard = new ConcurrentHashMap<>();
        private final Set<UUID> inHand = ConcurrentHashMap.newKeySet();
        private final List<UUID> together = new CopyOnWriteArrayList<>();
        private final Map<UUID, RuntimeException> failures = new ConcurrentHashMap<>();

        @Override
        public Set<String> kinds() {
            return Set.of(KIND);
        }

        @Override
        public void handle(OutboxEvent event) {
            if (!inHand.add(event.key())) {
                together.add(event.key());
            }
            try {
                Thread.sleep(2);
                heard.computeIfAbsent(event.key(), key -> new CopyOnWriteArrayList<>())
                        .add(event.id());
                RuntimeException failure = failures.get(event.key());
                if (failure != null) {
                    throw failure;
                }
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            } finally {
                inHand.remove(event.key());
            }
        }

        List<UUID> heard(UUID key) {
            return heard.getOrDefault(key, List.of());
        }

        List<UUID> together() {
            return together;
        }

        void fail(UUID key) {
            failures.put(key, new IllegalStateException("around it", new IllegalArgumentException("Mme Exemple")));
        }

        void postpone(UUID key, Instant until) {
            failures.put(key, new Postponed(until));
        }

        void forgive(UUID key) {
            failures.remove(key);
        }

        void forget() {
            heard.clear();
            failures.clear();
            together.clear();
        }
    }
}
