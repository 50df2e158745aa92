package fr.passerelle.referral;

import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.newKey;
import static fr.passerelle.testing.Api.post;

import fr.passerelle.platform.time.Time;
import fr.passerelle.testing.Town;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Referrals as the tests begin them. */
public final class Drafts {

    public static final Map<String, Object> A_NEED = Map.of(
            "orientationType",
            "DO_TOGETHER",
            "needs",
            List.of("PROCEDURE"),
            "communeCode",
            Town.COMMUNE,
            "urgent",
            false,
            "procedureBody",
            "CAF",
            "procedureTopic",
            "FAMILY_BENEFITS");

    private Drafts() {}

    public static String draftBy(String subject) {
        return post(as(subject).header("Idempotency-Key", newKey()), "/referrals", A_NEED)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Map<String, Object> toPlace(UUID place) {
        return Map.of(
                "placeId", place.toString(),
                "contactChannel", "PHONE",
                "agreement", Map.of("how", "ORAL", "givenOn", today(), "placeId", place.toString()),
                "person", Map.of("callName", "Mme D.", "birthYear", 1961, "contact", "06 39 98 01 23"));
    }

    public static Map<String, Object> handedOver(UUID place) {
        return Map.of(
                "placeId", place.toString(),
                "agreement", Map.of("how", "ORAL", "givenOn", today(), "placeId", place.toString()),
                "callName", "Mme D.",
                "by", "PHONE",
                "on", today());
    }

    public static Response send(String subject, String draft, UUID place) {
        return post(
                as(subject).header("If-Match", "\"1\"").header("Idempotency-Key", newKey()),
                "/referrals/" + draft + "/send",
                toPlace(place));
    }

    public static String sentBy(String subject, UUID place) {
        String id = draftBy(subject);
        send(subject, id, place).then().statusCode(200);
        return id;
    }

    public static String today() {
        return LocalDate.now(Time.ZONE).toString();
    }
}
