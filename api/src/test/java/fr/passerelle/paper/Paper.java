package fr.passerelle.paper;

import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.post;

import fr.passerelle.testing.Town;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every paper there is, asked of the API as whoever prints it. */
enum Paper {
    PERSON_SHEET,
    BARE_SHEET,
    LONG_SHEET,
    REFERRAL_SHEET,
    RECEIVER_SLIP,
    QUESTIONNAIRE,
    LETTER_FORM,
    LETTER_APPOINTMENT,
    PLACES,
    NO_PLACES;

    static final String OFFICE = "Mo-Fr 09:00-12:30,14:00-17:00; Sa 09:00-12:00; PH off";

    Response print(Shelter shelter) {
        return switch (this) {
            case PERSON_SHEET -> sheet(shelter.place("France Services de la Vallée", 1, OFFICE), false);
            case BARE_SHEET ->
                post(as(Town.CLAIRE_REFERRER), "/paper/person-sheet", Map.of("orientationType", "SOCIAL_FOLLOW_UP"));
            case LONG_SHEET -> sheet(shelter.longWindedPlace(), false);
            case REFERRAL_SHEET ->
                as(Town.CLAIRE_REFERRER).get("/paper/referrals/" + Shelter.sentReferral() + "/person-sheet");
            case RECEIVER_SLIP ->
                as(Town.JULIEN_MEDIATOR).get("/paper/referrals/" + Shelter.sentReferral() + "/receiver-slip");
            case QUESTIONNAIRE -> anonymous().get("/paper/questionnaire");
            case LETTER_FORM ->
                post(as(Town.CLAIRE_REFERRER), "/paper/letter", Map.of("ask", "PAPER_FORM", "body", "MDPH"));
            case LETTER_APPOINTMENT -> post(as(Town.CLAIRE_REFERRER), "/paper/letter", Map.of("ask", "APPOINTMENT"));
            case PLACES -> {
                for (int km = 1; km < 12; km++) {
                    shelter.place("Maison France Services n° " + km + " de la Haute-Vallée", km, OFFICE);
                }
                shelter.longWindedPlace();
                yield places(false);
            }
            case NO_PLACES -> places(false);
        };
    }

    static Response sheet(UUID place, boolean withoutInternet) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("orientationType", "DO_TOGETHER");
        asked.put("placeId", place.toString());
        asked.put("appointment", "2036-11-24T08:30:00Z");
        asked.put("bring", List.of("LETTER_RECEIVED", "GLASSES"));
        asked.put("withoutInternet", withoutInternet);
        return post(as(Town.CLAIRE_REFERRER), "/paper/person-sheet", asked);
    }

    static Response places(boolean withoutInternet) {
        return as(Town.CLAIRE_REFERRER)
                .queryParam("near", Shelter.COMMUNE)
                .queryParam("orientationType", "DO_TOGETHER")
                .queryParam("withoutInternet", withoutInternet)
                .get("/paper/places");
    }
}
