package fr.passerelle.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.platform.security.Role;
import fr.passerelle.referral.Crowd.Gathered;
import fr.passerelle.referral.Crowd.Somebody;
import fr.passerelle.testing.Api;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every command in every status by somebody in every role and relation, over HTTP: what the table says is answered. */
@QuarkusTest
class CommandMatrixTest {

    private static final int AT_ONCE = 4;

    @Inject
    Stage stage;

    @Inject
    Crowd crowd;

    @Inject
    ObjectMapper json;

    private Gathered gathered;

    @Test
    void everybody_gets_in_every_status_what_the_domain_table_gives_them() throws Exception {
        gathered = crowd.gather();
        ExecutorService lanes = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<List<String>>> walks = new ArrayList<>();
            for (boolean handedOver : new boolean[] {false, true}) {
                for (ReferralStatus status : DomainTable.reachable(handedOver)) {
                    walks.add(lanes.submit(() -> walk(status, handedOver)));
                }
            }
            List<String> faults = new ArrayList<>();
            for (Future<List<String>> walk : walks) {
                faults.addAll(walk.get());
            }
            assertThat(faults).isEmpty();
        } finally {
            lanes.shutdownNow();
            crowd.disperse(gathered);
        }
    }

    @Test
    void only_time_expires_a_referral_nobody_can() {
        assertThat(DomainTable.isFor(ReferralCommand.EXPIRE, Side.SENDER)).isFalse();
        String id = stage.referral(ReferralStatus.SENT);
        assertThat(Api.bare(Town.CLAIRE_REFERRER, Verbs.path(id, ReferralCommand.EXPIRE), "{}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(stage.field(id, "status")).isEqualTo("SENT");
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"PROCEDURE_DONE", "REFERRED_ELSEWHERE", "PARTLY"})
    void help_that_was_given_is_not_referred_again(Outcome delivered) {
        String id = stage.referral(ReferralStatus.CLOSED);
        stage.set(id, "outcome = '" + delivered + "'");
        Verbs.ask(Town.CLAIRE_REFERRER, id, ReferralCommand.REFER_AGAIN, "\"1\"")
                .then()
                .statusCode(409)
                .body("allowedCommands", containsInAnyOrder("INVALIDATE"));
        Verbs.ask(Town.CLAIRE_REFERRER, id, ReferralCommand.CANCEL, "\"1\"")
                .then()
                .statusCode(409)
                .body("allowedCommands", containsInAnyOrder("INVALIDATE"));
    }

    private List<String> walk(ReferralStatus status, boolean handedOver) {
        List<String> faults = new ArrayList<>();
        String id = stage.referral(status, gathered.course());
        stage.meeting(id);
        for (ReferralCommand command : ReferralCommand.values()) {
            if (command == ReferralCommand.EXPIRE) {
                continue;
            }
            restore(id, status, handedOver);
            for (Somebody who : gathered.everybody()) {
                Verdict expected = Verdict.expected(who.role(), who.relation(), status, handedOver, command);
                try {
                    check(expected, ask(who, id, command, handedOver), id, status, command);
                } catch (AssertionError fault) {
                    faults.add(command + " by " + who + " in " + status + (handedOver ? ", handed over: " : ": ")
                            + fault.getMessage().replaceAll("\\s+", " "));
                }
                if (expected.problem() == null) {
                    restore(id, status, handedOver);
                }
            }
        }
        return faults;
    }

    private void restore(String id, ReferralStatus status, boolean handedOver) {
        stage.put(id, status, gathered.course());
        if (handedOver) {
            stage.handedOver(id);
        }
    }

    private void check(Verdict expected, Exchange answer, String id, ReferralStatus status, ReferralCommand command) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(expected.status());
        String stands = stage.field(id, "status || ' ' || revision");
        if (expected.problem() != null) {
            assertThat(answer.body().path("type").asText()).endsWith("/problems/" + expected.problem());
            assertThat(stands).isEqualTo(status + " 1");
        }
        if (expected.status() == 409) {
            assertThat(answer.body().path("currentStatus").asText()).isEqualTo(status.name());
            assertThat(answer.codes("allowedCommands")).isEqualTo(names(expected.allowed()));
        }
        if (expected.status() == 200) {
            ReferralStatus reached =
                    ReferralStatus.valueOf(answer.body().path("status").asText());
            assertThat(DomainTable.leads(status, command, reached))
                    .as("leads to " + reached)
                    .isTrue();
            assertThat(answer.etag()).isEqualTo("\"2\"");
            assertThat(stands).isEqualTo(reached + " 2");
        }
        if (expected.status() == 201) {
            assertThat(answer.body().path("status").asText()).isEqualTo("DRAFT");
            assertThat(answer.body().path("previousReferralId").asText()).isEqualTo(id);
            assertThat(stands).isEqualTo(status + " 1");
        }
    }

    private record Exchange(int status, String etag, JsonNode body) {

        Set<String> codes(String field) {
            Set<String> codes = new TreeSet<>();
            body.path(field).forEach(code -> codes.add(code.asText()));
            return codes;
        }
    }

    /** Held against the contract where a side is asked; bare for the many who are on none. */
    private Exchange ask(Somebody who, String id, ReferralCommand command, boolean handedOver) {
        boolean usual = who.role() == Role.REFERRER && who.relation() == Relation.SENDING_TEAM
                || who.role() == Role.MEDIATOR && who.relation() == Relation.RECEIVING_TEAM;
        Object body = handedOver ? Verbs.reported(command) : Verbs.body(command);
        if (usual && Verbs.takesABody(command)) {
            Response answer = Verbs.askWith(
                    Api.as(who.subject()).header("If-Match", "\"1\"").header("Idempotency-Key", Api.newKey()),
                    id,
                    command,
                    body);
            return new Exchange(answer.statusCode(), answer.header("ETag"), read(answer.asString()));
        }
        HttpResponse<String> answer = Api.bare(
                who.subject(),
                Verbs.path(id, command),
                write(body),
                "If-Match",
                "\"1\"",
                "Idempotency-Key",
                UUID.randomUUID().toString());
        return new Exchange(
                answer.statusCode(), answer.headers().firstValue("ETag").orElse(""), read(answer.body()));
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private JsonNode read(String body) {
        try {
            return json.readTree(body);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(body, unreadable);
        }
    }

    private static Set<String> names(Set<ReferralCommand> commands) {
        Set<String> names = new TreeSet<>();
        commands.forEach(command -> names.add(command.name()));
        return names;
    }
}
