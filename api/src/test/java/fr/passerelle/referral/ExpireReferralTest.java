package fr.passerelle.referral;

import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.testing.Town;
import fr.passerelle.testing.Trail;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Time ends a referral; nobody does. */
@QuarkusTest
class ExpireReferralTest {

    @Inject
    ExpireReferral expireReferral;

    @Inject
    Stage stage;

    @Inject
    Trail trail;

    @Test
    void an_expired_referral_asks_its_sender_to_choose_again_and_leaves_the_place_without_the_person() {
        String id = Drafts.sentBy(Town.CLAIRE_REFERRER, Town.PLACE);
        expireReferral.expire(UUID.fromString(id), Town.SOCIAL_TEAM);
        as(Town.CLAIRE_REFERRER)
                .get("/referrals/" + id)
                .then()
                .header("ETag", "\"3\"")
                .body("status", equalTo("EXPIRED"))
                .body("nextStep.kind", equalTo("CHOOSE_ANOTHER_PLACE"))
                .body("person.callName", equalTo("Mme D."));
        as(Town.JULIEN_MEDIATOR)
                .get("/referrals/" + id)
                .then()
                .statusCode(200)
                .body("allowedCommands", equalTo(List.of()))
                .body("$", not(hasKey("person")));
        as(Town.CLAIRE_REFERRER)
                .get("/referrals/" + id + "/history")
                .then()
                .body("find { it.action == 'EXPIRE' }.actor", equalTo("SYSTEM"))
                .body("find { it.action == 'EXPIRE' }", not(hasKey("member")))
                .body("find { it.action == 'EXPIRE' }", not(hasKey("team")));
    }

    @ParameterizedTest
    @EnumSource
    void time_expires_exactly_what_the_domain_table_says(ReferralStatus status) {
        String id = stage.referral(status);
        if (DomainTable.allows(status, ReferralCommand.EXPIRE, Side.SYSTEM)) {
            expireReferral.expire(UUID.fromString(id), Town.SOCIAL_TEAM);
            assertThat(stage.field(id, "status")).isEqualTo("EXPIRED");
            assertThat(trail.of(id)).containsExactly("EXPIRE");
        } else {
            assertThatThrownBy(() -> expireReferral.expire(UUID.fromString(id), Town.SOCIAL_TEAM))
                    .isInstanceOfSatisfying(Problem.class, refused -> assertThat(refused.type())
                            .isEqualTo(ProblemType.COMMAND_NOT_ALLOWED));
            assertThat(stage.field(id, "status")).isEqualTo(status.name());
            assertThat(trail.of(id)).isEmpty();
        }
    }

    @Test
    void a_timer_that_acts_for_another_team_finds_nothing() {
        String id = stage.referral(ReferralStatus.SENT);
        assertThatThrownBy(() -> expireReferral.expire(UUID.fromString(id), Town.OTHER_SOCIAL_TEAM))
                .isInstanceOfSatisfying(
                        Problem.class, refused -> assertThat(refused.type()).isEqualTo(ProblemType.NOT_FOUND));
        assertThat(stage.field(id, "status")).isEqualTo("SENT");
    }
}
