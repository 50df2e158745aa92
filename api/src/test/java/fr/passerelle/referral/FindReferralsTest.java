package fr.passerelle.referral;

import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.newKey;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import fr.passerelle.testing.Trail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody calls back, or stands at the counter: the referral is found by its reference or by how the person is called. */
@QuarkusTest
class FindReferralsTest {

    @Inject
    Stage stage;

    @Inject
    Newcomers newcomers;

    @Inject
    TestDatabase database;

    @Inject
    Trail trail;

    private String sender;
    private String colleague;
    private String receiver;
    private UUID place;
    private Stage.Course course;

    @BeforeEach
    void two_teams() {
        UUID senders = newcomers.team("Service");
        UUID receivers = newcomers.team("Lieu");
        sender = newcomers.memberOf(senders, "REFERRER");
        colleague = newcomers.memberOf(senders, "REFERRER");
        receiver = newcomers.memberOf(receivers, "MEDIATOR");
        place = newcomers.placeOf(receivers);
        course = new Stage.Course(senders, Town.member(sender), place, receivers, Town.OTHER_TERRITORY);
    }

    @Test
    void a_colleague_finds_by_first_name_or_initials_what_the_team_sent() {
        String amelie = sentFor("Amélie D.");
        String ben = sentFor("M. Ben Salah");
        find(colleague, "amelie").body("items.id", contains(amelie)).body("items.callName", contains("Amélie D."));
        find(colleague, "A. D.").body("items.id", contains(amelie));
        find(colleague, "ben").body("items.id", contains(ben));
        find(colleague, "Zoé").body("items", empty()).body("more", equalTo(false));
        assertThat(trail.of(ben)).contains("LIST");
        assertThat(database.column("select cast(a as text) from audit_entry a where team_id = ?", course.senderTeam()))
                .noneMatch(line ->
                        line.toString().toLowerCase(java.util.Locale.ROOT).contains("amelie"));
    }

    @Test
    void neither_the_place_nor_another_team_finds_a_person_by_name() {
        sentFor("Amélie D.");
        for (String other : List.of(receiver, Town.CLAIRE_REFERRER, Town.KARIM_OTHER_REFERRER)) {
            find(other, "Amélie D.").body("items", empty());
        }
        post(as(Town.PAUL_COORDINATOR), "/referrals/search", Map.of("words", "Amélie"))
                .then()
                .statusCode(403);
    }

    @Test
    void what_has_ended_is_found_by_its_reference_alone() {
        String amelie = sentFor("Amélie D.");
        String reference = stage.field(amelie, "reference");
        Verbs.ask(receiver, amelie, ReferralCommand.DECLINE, "\"2\"").then().statusCode(200);
        find(sender, "amelie").body("items", empty());
        find(sender, reference).body("items.id", contains(amelie));
    }

    @Test
    void both_sides_find_by_reference_and_its_beginning_and_nobody_else() {
        String id = stage.referral(ReferralStatus.SENT, course);
        stage.set(id, "reference = 'K7F-2M9X'");
        for (String side : List.of(sender, receiver)) {
            for (String said : List.of("K7F-2M9X", "k7f 2m9x", "k7f", "K7F2")) {
                find(side, said).body("items.id", contains(id)).body("items.callName", everyItem(nullValue()));
            }
            find(side, "K7F-2M9Y").body("items", empty());
        }
        find(Town.CLAIRE_REFERRER, "K7F-2M9X").body("items.id.findAll { it == '" + id + "' }", empty());
    }

    @Test
    void a_draft_is_its_teams_own() {
        String draft = stage.referral(ReferralStatus.DRAFT, course);
        stage.set(draft, "receiver_team_id = '" + course.receiverTeam() + "'");
        String reference = stage.field(draft, "reference");
        find(sender, reference).body("items.id", contains(draft));
        find(receiver, reference).body("items", empty());
    }

    @Test
    void those_under_way_come_first_and_too_many_are_said() {
        for (int i = 0; i < 21; i++) {
            String id = stage.referral(i == 0 ? ReferralStatus.SENT : ReferralStatus.CLOSED, course);
            stage.set(id, "reference = 'ZZ9-%04d', status_since = now() - interval '%d days'".formatted(i, 30 - i));
        }
        find(sender, "ZZ9")
                .body("items", hasSize(20))
                .body("more", equalTo(true))
                .body("items[0].status", equalTo("SENT"))
                .body("items[1].reference", equalTo("ZZ9-0020"));
    }

    @Test
    void a_team_that_refers_to_its_own_place_finds_it_once() {
        UUID both = newcomers.team("Maison");
        String member = newcomers.memberOf(both, "REFERRER");
        UUID own = newcomers.placeOf(both);
        String id = stage.referral(
                ReferralStatus.SENT, new Stage.Course(both, Town.member(member), own, both, Town.OTHER_TERRITORY));
        find(member, stage.field(id, "reference")).body("items.id", containsInAnyOrder(id));
    }

    @Test
    void nothing_to_look_for_is_said_so() {
        post(as(sender), "/referrals/search", Map.of("words", "  "))
                .then()
                .statusCode(400)
                .body("errors.field", contains("words"));
        find(sender, "%").body("items", empty());
        find(sender, "___").body("items", empty());
    }

    private String sentFor(String callName) {
        String id = Drafts.draftBy(sender);
        Map<String, Object> body = new HashMap<>(Drafts.toPlace(place));
        body.put("person", Map.of("callName", callName, "contact", "06 39 98 01 23"));
        post(
                        as(sender).header("If-Match", "\"1\"").header("Idempotency-Key", newKey()),
                        "/referrals/" + id + "/send",
                        body)
                .then()
                .statusCode(200);
        return id;
    }

    private static ValidatableResponse find(String who, String words) {
        return post(as(who), "/referrals/search", Map.of("words", words)).then().statusCode(200);
    }
}
