package fr.passerelle.referral;

import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.command;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReferralLoopTest {

    @Test
    void a_referral_goes_from_need_to_outcome_and_the_referrer_sees_all_of_it() {
        String id = Drafts.draftBy(Town.CLAIRE_REFERRER);
        Drafts.send(Town.CLAIRE_REFERRER, id, Town.PLACE).then().statusCode(200).body("status", equalTo("SENT"));

        as(Town.JULIEN_MEDIATOR)
                .queryParam("side", "RECEIVER")
                .queryParam("pile", "NEEDS_ME")
                .queryParam("size", 100)
                .get("/referrals")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        as(Town.JULIEN_MEDIATOR)
                .get("/referrals/" + id)
                .then()
                .statusCode(200)
                .body("person.callName", equalTo("Mme D."))
                .body("person.contact", equalTo("+33639980123"))
                .body("person.birthYear", nullValue())
                .body("firstReadAt", notNullValue())
                .body("allowedCommands", contains("ACCEPT", "DECLINE", "RECEIVE"));
        command(Town.JULIEN_MEDIATOR, id, "accept", Map.of())
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("nextStep.kind", equalTo("FIRST_CONTACT"));
        command(Town.JULIEN_MEDIATOR, id, "start", Map.of("firstContactOn", Drafts.today()))
                .then()
                .statusCode(200);
        command(Town.JULIEN_MEDIATOR, id, "close", Map.of("outcome", "PROCEDURE_DONE"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("delivered", equalTo(true));

        as(Town.CLAIRE_REFERRER)
                .get("/referrals/" + id)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("PROCEDURE_DONE"))
                .body("nextStep.kind", equalTo("NOTHING"));
        as(Town.CLAIRE_REFERRER)
                .get("/referrals/" + id + "/history")
                .then()
                .statusCode(200)
                .body("action", hasItems("CREATE", "SEND", "FIRST_READ", "ACCEPT", "START", "CLOSE"))
                .body("find { it.action == 'SEND' }.member", equalTo("Membre claire"))
                .body("find { it.action == 'ACCEPT' }.member", nullValue())
                .body("find { it.action == 'ACCEPT' }.team", equalTo("France Services"))
                .body("find { it.action == 'CLOSE' }.detail.outcome", equalTo("PROCEDURE_DONE"));
    }
}
