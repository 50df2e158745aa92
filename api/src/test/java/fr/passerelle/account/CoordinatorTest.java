package fr.passerelle.account;

import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.newKey;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Administrators appoint coordinators, one territory each, and end their office. */
@QuarkusTest
class CoordinatorTest {

    private static final String TERRITORY = "03";

    @Inject
    House house;

    @Inject
    Newcomers newcomers;

    @Inject
    TestDatabase database;

    @Test
    void a_member_is_found_appointed_and_ended() {
        newcomers.territory(TERRITORY);
        String member = newcomers.memberOf(Town.SOCIAL_TEAM, "REFERRER");
        as(Town.ADMIN)
                .queryParam("q", member.toUpperCase(java.util.Locale.ROOT))
                .get("/members")
                .then()
                .statusCode(200)
                .body("[0].id", equalTo(house.member(member).toString()))
                .body("[0].organisations", hasItem("Conseil départemental"));
        String id = appoint(Town.ADMIN, house.member(member), TERRITORY)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(member)
                .get("/me")
                .then()
                .body("offices.territoryCode", hasItem(TERRITORY))
                .body("permissions", hasItem("admit-organisations"));
        as(Town.ADMIN)
                .get("/coordinators")
                .then()
                .body("find { it.territoryCode == '03' }.coordinators.id", hasItem(id));
        appoint(Town.ADMIN, house.member(member), Town.TERRITORY).then().statusCode(409);
        as(Town.ADMIN).post("/coordinators/" + id + "/end").then().statusCode(204);
        as(member).get("/me").then().body("offices", empty());
        as(Town.ADMIN).post("/coordinators/" + id + "/end").then().statusCode(404);
        assertThat(database.column(
                        "select action from account_entry where about_member_id = ? order by id", house.member(member)))
                .containsExactly("OFFICE_BEGUN", "OFFICE_ENDED");
    }

    @Test
    void somebody_who_never_was_in_the_network_comes_in_by_a_code() {
        newcomers.territory(TERRITORY);
        Response made = post(
                as(Town.ADMIN).header("Idempotency-Key", newKey()),
                "/coordinators/invitations",
                Map.of("territoryCode", TERRITORY, "label", "La coordinatrice"));
        made.then().statusCode(201).body("territoryName", equalTo("Pays de 03"));
        String paule = newcomers.stranger();
        house.accept(Town.ADMIN, made.path("code")).then().statusCode(403).body("type", endsWith("/own-case"));
        house.accept(paule, made.path("code")).then().statusCode(200).body("role", equalTo("COORDINATOR"));
        as(paule).get("/me").then().body("offices.territoryCode", hasItem(TERRITORY));
        as(Town.ADMIN)
                .get("/coordinators/invitations")
                .then()
                .body("find { it.id == '" + made.path("id") + "' }.usedByName", equalTo(paule))
                .body("find { it.id == '" + made.path("id") + "' }.usedByEmail", nullValue());
        String second = post(
                        as(Town.ADMIN).header("Idempotency-Key", newKey()),
                        "/coordinators/invitations",
                        Map.of("territoryCode", TERRITORY, "label", "Un autre"))
                .path("id");
        as(newcomers.managerOf(newcomers.organisation("Ailleurs")))
                .post("/invitations/" + second + "/withdraw")
                .then()
                .statusCode(404);
        as(Town.ADMIN).post("/invitations/" + second + "/withdraw").then().statusCode(204);
    }

    @Test
    void a_territory_without_anybody_is_on_the_list() {
        newcomers.territory("04");
        as(Town.ADMIN).get("/coordinators").then().body("find { it.territoryCode == '04' }.coordinators", empty());
    }

    @Test
    void an_administrator_appoints_neither_themself_nor_nobody_nor_nowhere() {
        appoint(Town.ADMIN, Town.member(Town.ADMIN), Town.TERRITORY)
                .then()
                .statusCode(403)
                .body("type", endsWith("/own-case"));
        appoint(Town.ADMIN, UUID.randomUUID(), Town.TERRITORY)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("memberId"));
        appoint(Town.ADMIN, Town.member(Town.CLAIRE_REFERRER), "99")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("territoryCode"));
    }

    @Test
    void a_manager_or_a_platform_office_is_not_ended_as_a_coordinators() {
        Object office = database.column(
                        "select id from appointment_to_office where member_id = ?", Town.member(Town.ADMIN))
                .get(0);
        as(Town.ADMIN).post("/coordinators/" + office + "/end").then().statusCode(404);
    }

    @Test
    void nobody_else_appoints_or_looks_for_members() {
        for (String subject : List.of(
                Town.PAUL_COORDINATOR, Town.HELENE_MANAGER, Town.CLAIRE_REFERRER, Town.AUDITOR, Town.NOBODY_YET)) {
            appoint(subject, Town.member(Town.CLAIRE_REFERRER), Town.TERRITORY)
                    .then()
                    .statusCode(403);
            as(subject).get("/coordinators").then().statusCode(403);
            as(subject).get("/coordinators/invitations").then().statusCode(403);
            as(subject).queryParam("q", "claire").get("/members").then().statusCode(403);
        }
        anonymous().get("/coordinators").then().statusCode(401);
        as(Town.ADMIN).get("/me").then().body("permissions", not(hasItem("read-referrals")));
    }

    private static Response appoint(String by, UUID member, String territory) {
        return post(as(by), "/coordinators", Map.of("memberId", member, "territoryCode", territory));
    }
}
