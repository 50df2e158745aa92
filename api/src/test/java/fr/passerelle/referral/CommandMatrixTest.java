package fr.passerelle.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;

import fr.passerelle.testing.Api;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every command in every status by everybody, over HTTP: what the table says is what is answered. */
@QuarkusTest
class CommandMatrixTest {

    private static final List<String> OTHER_TEAMS = List.of(Town.KARIM_OTHER_REFERRER, Town.AMINA_OTHER_MEDIATOR);
    private static final List<String> WITHOUT_THE_PERMISSION = List.of(
            Town.HELENE_MANAGER, Town.PAUL_COORDINATOR, Town.ADMIN, Town.AUDITOR, Town.FORMER_MEMBER, Town.NOBODY_YET);

    @Inject
    Stage stage;

    @ParameterizedTest
    @EnumSource
    void in_this_status_everybody_gets_what_the_domain_table_gives_them(ReferralStatus status) {
        List<String> faults = new ArrayList<>();
        String id = stage.referral(status);
        stage.meeting(id);
        for (ReferralCommand command : ReferralCommand.values()) {
            if (command != ReferralCommand.EXPIRE) {
                check(faults, status, command, id);
            }
        }
        assertThat(faults).isEmpty();
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

    private void check(List<String> faults, ReferralStatus status, ReferralCommand command, String id) {
        for (String outsider : WITHOUT_THE_PERMISSION) {
            HttpResponse<String> answer = Api.bare(outsider, Verbs.path(id, command), "{}", "If-Match", "\"1\"");
            if (answer.statusCode() != 403 || !answer.body().contains("/problems/not-allowed\"")) {
                faults.add(command + " by " + outsider + ": " + answer.statusCode() + " " + answer.body());
            }
        }
        if (!stage.field(id, "status || ' ' || revision").equals(status + " 1")) {
            faults.add(command + ": changed by somebody without the permission");
        }
        for (String other : OTHER_TEAMS) {
            expect(faults, status, command, other, id, 404, "not-found", Set.of());
        }
        bySide(faults, status, command, Town.CLAIRE_REFERRER, Side.SENDER, id);
        if (status == ReferralStatus.DRAFT) {
            expect(faults, status, command, Town.JULIEN_MEDIATOR, id, 404, "not-found", Set.of());
        } else {
            bySide(faults, status, command, Town.JULIEN_MEDIATOR, Side.RECEIVER, id);
        }
    }

    private void bySide(
            List<String> faults, ReferralStatus status, ReferralCommand command, String subject, Side side, String id) {
        if (!DomainTable.isFor(command, side)) {
            expect(faults, status, command, subject, id, 403, "not-your-side", Set.of());
        } else if (!DomainTable.allows(status, command, side)) {
            Set<ReferralCommand> allowed = DomainTable.allowed(status, side);
            expect(faults, status, command, subject, id, 409, "command-not-allowed", allowed);
        } else {
            boolean draft = command == ReferralCommand.REFER_AGAIN || command == ReferralCommand.REFER_ONWARD;
            expect(faults, status, command, subject, id, draft ? 201 : 200, null, Set.of());
            stage.put(id, status);
        }
    }

    private void expect(
            List<String> faults,
            ReferralStatus status,
            ReferralCommand command,
            String subject,
            String id,
            int expected,
            String problem,
            Set<ReferralCommand> allowed) {
        try {
            Response answer = Verbs.ask(subject, id, command, "\"1\"");
            assertThat(answer.statusCode()).isEqualTo(expected);
            if (problem != null) {
                assertThat(answer.asString()).contains("/problems/" + problem + "\"");
                assertThat(stage.field(id, "status || ' ' || revision")).isEqualTo(status + " 1");
            }
            if (expected == 409) {
                assertThat(answer.<String>path("currentStatus")).isEqualTo(status.name());
                assertThat(answer.<List<String>>path("allowedCommands"))
                        .containsExactlyInAnyOrderElementsOf(
                                allowed.stream().map(Enum::name).toList());
            }
            if (expected == 200) {
                String reached = answer.path("status");
                assertThat(DomainTable.leads(status, command, ReferralStatus.valueOf(reached)))
                        .as("leads to " + reached)
                        .isTrue();
                assertThat(answer.header("ETag")).isEqualTo("\"2\"");
            }
            if (expected == 201) {
                assertThat(answer.<String>path("status")).isEqualTo("DRAFT");
                assertThat(answer.<String>path("previousReferralId")).isEqualTo(id);
            }
        } catch (AssertionError fault) {
            faults.add(command + " by " + subject + ": " + fault.getMessage().replaceAll("\\s+", " "));
        }
    }
}
