package fr.passerelle.account;

import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.newKey;
import static fr.passerelle.testing.Api.post;

import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An organisation of a test's own, with one manager, one team and its place, and how the tests act in it. */
@ApplicationScoped
class House {

    private final Newcomers newcomers;
    private final TestDatabase database;

    House(Newcomers newcomers, TestDatabase database) {
        this.newcomers = newcomers;
        this.database = database;
    }

    record Own(UUID organisation, UUID team, UUID place, String manager) {}

    Own open(String name) {
        UUID organisation = newcomers.organisation(name);
        UUID team = newcomers.teamOf(organisation, name + " équipe");
        return new Own(organisation, team, newcomers.placeOf(team), newcomers.managerOf(organisation));
    }

    Response invite(Own own, String role) {
        return invite(own.manager(), own, role, newKey());
    }

    Response invite(String manager, Own own, String role, String key) {
        boolean inTeam = role.equals("REFERRER") || role.equals("MEDIATOR");
        return post(
                as(manager).header("Idempotency-Key", key),
                "/organisations/" + own.organisation() + "/invitations",
                inTeam
                        ? Map.of("role", role, "teamId", own.team(), "label", "Camille, à l'accueil")
                        : Map.of("role", role, "label", "Camille, à l'accueil"));
    }

    String codeFor(Own own, String role) {
        return invite(own, role).then().statusCode(201).extract().path("code");
    }

    Response accept(String subject, String code) {
        return post(as(subject), "/invitations/accept", Map.of("code", code));
    }

    Response askToJoin(String subject, UUID team, String role) {
        return post(as(subject), "/join-requests", Map.of("teamId", team, "role", role));
    }

    UUID member(String subject) {
        return (UUID) database.column("select id from member where subject = ?", subject)
                .get(0);
    }

    UUID membership(String subject, UUID team) {
        return (UUID) database.column(
                        "select id from membership where member_id = ? and team_id = ? and ended_on is null",
                        member(subject),
                        team)
                .get(0);
    }

    Response end(String by, UUID membership, boolean evenIfLast) {
        return post(as(by), "/memberships/" + membership + "/end", Map.of("evenIfLast", evenIfLast));
    }

    /** What the trail says of an organisation, oldest first. */
    List<Object> trail(UUID organisation) {
        return database.column(
                "select action from account_entry where organisation_id = ? order by happened_at, id", organisation);
    }
}
