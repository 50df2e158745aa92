package fr.passerelle.referral;

import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ForgetDraftsTest {

    @Inject
    ForgetDrafts drafts;

    @Inject
    TestDatabase database;

    @Test
    void a_draft_is_forgotten_after_a_day_and_what_was_sent_is_not() throws SQLException {
        String old = Drafts.draftBy(Town.CLAIRE_REFERRER);
        String recent = Drafts.draftBy(Town.CLAIRE_REFERRER);
        String sent = Drafts.sentBy(Town.CLAIRE_REFERRER, Town.PLACE);
        age(old);
        age(sent);
        assertThat(drafts.forget()).isGreaterThanOrEqualTo(1);
        as(Town.CLAIRE_REFERRER).get("/referrals/" + old).then().statusCode(404);
        as(Town.CLAIRE_REFERRER).get("/referrals/" + recent).then().statusCode(200);
        as(Town.CLAIRE_REFERRER).get("/referrals/" + sent).then().statusCode(200);
        assertThat(database.column(
                        "select action from audit_entry where referral_ids @> array[?] and actor_kind = 'SYSTEM'",
                        UUID.fromString(old)))
                .containsExactly("FORGET");
    }

    private void age(String id) {
        database.run(
                "update referral set created_at = created_at - interval '25 hours' where id = ?", UUID.fromString(id));
    }
}
