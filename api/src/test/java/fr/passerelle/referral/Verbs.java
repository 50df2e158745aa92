package fr.passerelle.referral;

import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.newKey;

import fr.passerelle.platform.time.Time;
import fr.passerelle.testing.Town;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Every verb with a body that meets its rules. */
final class Verbs {

    private Verbs() {}

    static String path(String id, ReferralCommand command) {
        return "/referrals/" + id + "/"
                + command.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Map<String, ?> body(ReferralCommand command) {
        return switch (command) {
            case SEND -> Drafts.toPlace(Town.PLACE);
            case HAND_OVER -> Drafts.handedOver(Town.PLACE_WITHOUT_TEAM);
            case ACCEPT, RESUME, REFER_AGAIN, EXPIRE -> Map.of();
            case DECLINE -> Map.of("reason", "NO_PLACE_LEFT");
            case RECEIVE -> Map.of("metOn", Drafts.today());
            case START -> Map.of("firstContactOn", Drafts.today());
            case HOLD ->
                Map.of(
                        "reason",
                        "WAITING_LIST",
                        "reviewOn",
                        LocalDate.now(Time.ZONE).plusDays(10).toString());
            case CLOSE -> Map.of("outcome", "PROCEDURE_DONE");
            case CANCEL -> Map.of("reason", "NO_NEWS");
            case INVALIDATE -> Map.of("reason", "WRONG_PLACE");
            case REFER_ONWARD -> Map.of("orientationType", "SOCIAL_FOLLOW_UP");
        };
    }

    /** The same for what a place without a member said, where the sender reports it. */
    static Map<String, ?> reported(ReferralCommand command) {
        Map<String, Object> body = new HashMap<>(body(command));
        if (DomainTable.isFor(command, Side.REPORTED_BY_REFERRER)) {
            body.put("reported", Map.of("by", "PHONE", "on", Drafts.today()));
        }
        return body;
    }

    static boolean takesABody(ReferralCommand command) {
        return command != ReferralCommand.RESUME && command != ReferralCommand.REFER_AGAIN;
    }

    static Response ask(RequestSpecification caller, String id, ReferralCommand command) {
        return takesABody(command)
                ? caller.contentType(ContentType.JSON).body(body(command)).post(path(id, command))
                : caller.post(path(id, command));
    }

    static Response ask(String subject, String id, ReferralCommand command, String etag) {
        return ask(as(subject).header("If-Match", etag).header("Idempotency-Key", newKey()), id, command);
    }

    static Response askWith(RequestSpecification caller, String id, ReferralCommand command, Object body) {
        return caller.contentType(ContentType.JSON).body(body).post(path(id, command));
    }
}
