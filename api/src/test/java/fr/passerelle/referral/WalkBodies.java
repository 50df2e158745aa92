package fr.passerelle.referral;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.WalkCast.Actor;
import fr.passerelle.referral.WalkCast.Cast;
import fr.passerelle.referral.WalkTry.Intention;
import fr.passerelle.referral.WalkedReferral.Known;
import fr.passerelle.testing.Api;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the actors of a walk write, by the rules of each command or against them. */
final class WalkBodies {

    private static final Map<String, Object> ATTEMPT = Map.of("channel", "PHONE", "reached", false);

    private final Cast cast;
    private final SplittableRandom random;
    private final ObjectMapper json;

    WalkBodies(Cast cast, SplittableRandom random, ObjectMapper json) {
        this.cast = cast;
        this.random = random;
        this.json = json;
    }

    String need() {
        return write(Drafts.A_NEED);
    }

    /** @param command none: to record an attempt */
    Intention intention(
            WalkedReferral referral,
            Known known,
            Actor actor,
            @Nullable ReferralCommand command,
            @Nullable Integer version) {
        if (command == null) {
            Map<String, Object> body = new HashMap<>(ATTEMPT);
            body.put("happenedOn", Drafts.today());
            String path = "/referrals/" + referral.id + "/attempts";
            return new Intention(
                    Api.newKey(),
                    actor.team(),
                    actor.subject(),
                    null,
                    true,
                    false,
                    null,
                    null,
                    null,
                    null,
                    path,
                    write(body));
        }
        boolean right = random.nextInt(10) > 0 || !canBeWrong(command);
        UUID team = List.copyOf(cast.places().keySet())
                .get(random.nextInt(cast.places().size()));
        Outcome outcome = outcome(command);
        Map<String, Object> body =
                new HashMap<>(right ? right(command, cast.places().get(team), outcome) : wrong(command));
        boolean word =
                DomainTable.isFor(command, Side.REPORTED_BY_REFERRER) && (random.nextInt(8) == 0) != known.handedOver();
        if (word) {
            body.put("reported", Map.of("by", "PHONE", "on", Drafts.today()));
        }
        boolean needsKey = command == ReferralCommand.SEND || command == ReferralCommand.HAND_OVER;
        return new Intention(
                Api.newKey(),
                actor.team(),
                actor.subject(),
                command,
                right,
                word,
                team,
                outcome,
                version,
                needsKey || random.nextInt(4) > 0 ? Api.newKey() : null,
                Verbs.path(referral.id, command),
                Verbs.takesABody(command) ? write(body) : "");
    }

    private @Nullable Outcome outcome(ReferralCommand command) {
        return switch (command) {
            case CLOSE -> random.nextBoolean() ? Outcome.PROCEDURE_DONE : Outcome.NOT_ELIGIBLE_AFTER_MEETING;
            case RECEIVE -> random.nextInt(4) == 0 ? Outcome.SKILL_GAINED : null;
            default -> null;
        };
    }

    private Map<String, ?> right(ReferralCommand command, UUID place, @Nullable Outcome outcome) {
        return switch (command) {
            case SEND -> Drafts.toPlace(place);
            case HAND_OVER -> Drafts.handedOver(cast.placeWithoutMember());
            case CLOSE -> Map.of("outcome", String.valueOf(outcome));
            case RECEIVE ->
                outcome == null ? Verbs.body(command) : Map.of("metOn", Drafts.today(), "outcome", outcome.name());
            default -> Verbs.body(command);
        };
    }

    private static boolean canBeWrong(ReferralCommand command) {
        return switch (command) {
            case SEND, HAND_OVER, DECLINE, RECEIVE, HOLD, CLOSE, REFER_ONWARD -> true;
            default -> false;
        };
    }

    /** Well formed, and against a rule that only the command itself knows. */
    private Map<String, ?> wrong(ReferralCommand command) {
        UUID somePlace = cast.places().values().iterator().next();
        return switch (command) {
            case SEND -> {
                Map<String, Object> body = new HashMap<>(Drafts.toPlace(somePlace));
                body.put(
                        "agreement",
                        Map.of(
                                "how", "ORAL",
                                "givenOn", Drafts.today(),
                                "placeId", cast.placeWithoutMember().toString()));
                yield body;
            }
            case HAND_OVER -> Drafts.handedOver(somePlace);
            case DECLINE -> Map.of("reason", "OTHER");
            case RECEIVE -> Map.of("metOn", Drafts.today(), "outcome", "ABSENT");
            case HOLD ->
                Map.of(
                        "reason",
                        "WAITING_LIST",
                        "reviewOn",
                        LocalDate.now(Time.ZONE).toString());
            case CLOSE ->
                Map.of(
                        "outcome",
                        "PROCEDURE_DONE",
                        "onwardReferralId",
                        UUID.randomUUID().toString());
            case REFER_ONWARD -> Map.of("orientationType", "NO_REFERRAL_NEEDED");
            default -> throw new IllegalArgumentException(command.name());
        };
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
