package fr.passerelle.demo;

import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Plays the scripts through the product's own commands, each by its member and at its hour: what the demo shows, the
 * trail included, is what the product does.
 */
@ApplicationScoped
class DemoPlay {

    private static final Map<String, String> BODIES = Map.of("IMPOTS", "TAXES", "RETRAITE", "PENSION");

    private final Referrals referrals;
    private final Caller caller;
    private final Time time;

    DemoPlay(Referrals referrals, Caller caller, Time time) {
        this.referrals = referrals;
        this.caller = caller;
        this.time = time;
    }

    /** A step of one script, to be played in the order of all. */
    private record Cue(DemoReferral script, DemoStep step) {}

    /** What has been played so far. */
    private record Stage(Map<String, UUID> ids, Map<String, UUID> receivers) {}

    void all(DemoTerritory territory) {
        Stage stage = new Stage(new HashMap<>(), receivers(territory.places()));
        List<DemoReferral> scripts = territory.referrals();
        List<Cue> cues = new ArrayList<>();
        scripts.forEach(script -> script.steps().forEach(step -> cues.add(new Cue(script, step))));
        cues.sort(Comparator.comparing(cue -> cue.step().at()));
        for (Cue cue : cues) {
            Instant scripted = cue.step().at().atZone(Time.ZONE).toInstant();
            // This morning's drafts, when the demo is loaded before they are due.
            Instant moment = scripted.isAfter(time.now()) ? time.now() : scripted;
            time.at(moment, () -> play(cue.script(), cue.step(), stage));
        }
    }

    @ActivateRequestContext
    void play(DemoReferral script, DemoStep step, Stage stage) {
        UUID sender = DemoIds.team(script.senderTeam());
        UUID receiver = Objects.requireNonNull(stage.receivers.get(script.place()));
        if (step.actorSubject() != null) {
            boolean bySender = step.actorSubject().equals(script.senderSubject());
            caller.actAs(DemoIds.member(step.actorSubject()), bySender ? sender : receiver);
        }
        switch (step.command()) {
            case "CREATE" -> stage.ids.put(script.code(), create(script, stage));
            case "READ" -> referrals.read(id(script, stage));
            case "ATTEMPT" ->
                referrals.attempt(
                        id(script, stage),
                        Map.of(
                                "channel", Objects.requireNonNull(step.code()),
                                "reached", false,
                                "happenedOn", step.at().toLocalDate().toString()));
            case "EXPIRE" -> referrals.expire(id(script, stage), sender);
            case "REMIND" -> referrals.fireTimers(id(script, stage), sender);
            case "CLAIM", "SESSION" -> {
                // Accepting claims it; sessions are not kept.
            }
            default -> referrals.carryOut(id(script, stage), step.command(), request(script, step, stage));
        }
    }

    private UUID create(DemoReferral script, Stage stage) {
        if (script.follows() == null) {
            Map<String, Object> need = new HashMap<>(Map.of(
                    "orientationType", script.orientationType(),
                    "needs", script.needs(),
                    "communeCode", script.commune(),
                    "urgent", script.urgent()));
            if (script.procedureBody() != null) {
                need.put("procedureBody", BODIES.getOrDefault(script.procedureBody(), script.procedureBody()));
            }
            return referrals.create(need);
        }
        UUID followed = Objects.requireNonNull(stage.ids.get(script.follows()));
        return "AGAIN".equals(script.relation())
                ? referrals.carryOut(followed, "REFER_AGAIN", Map.of())
                : referrals.carryOut(followed, "REFER_ONWARD", Map.of("orientationType", script.orientationType()));
    }

    private static Map<String, Object> request(DemoReferral script, DemoStep step, Stage stage) {
        Map<String, Object> request = new HashMap<>();
        switch (step.command()) {
            case "SEND" -> send(request, script);
            case "ACCEPT" ->
                put(
                        request,
                        "proposedSlot",
                        step.slot() == null
                                ? null
                                : step.slot().atZone(Time.ZONE).toInstant());
            case "DECLINE" -> {
                request.put("reason", step.code());
                put(request, "text", "OTHER".equals(step.code()) ? step.text() : null);
            }
            case "RECEIVE" -> {
                request.put("metOn", step.date());
                put(request, "outcome", step.code());
            }
            case "START" -> request.put("firstContactOn", step.date());
            case "HOLD" -> {
                request.put("reason", step.code());
                request.put("reviewOn", step.date());
            }
            case "CLOSE" -> {
                request.put("outcome", step.code());
                put(request, "onwardReferralId", step.link() == null ? null : stage.ids.get(step.link()));
            }
            case "CANCEL" -> request.put("reason", step.code());
            case "INVALIDATE" -> request.put("reason", "TYPED_BY_MISTAKE");
            default -> {
                // Nothing more to say.
            }
        }
        return request;
    }

    private static void send(Map<String, Object> request, DemoReferral script) {
        DemoAgreement agreement = Objects.requireNonNull(script.agreement());
        DemoPerson person = script.person();
        String place = DemoIds.place(script.place()).toString();
        request.put("placeId", place);
        request.put("contactChannel", script.contactChannel());
        request.put(
                "agreement",
                Map.of("how", agreement.how(), "givenOn", agreement.on().toString(), "placeId", place));
        Map<String, Object> details = new HashMap<>();
        details.put("callName", person.calledName());
        put(details, "birthYear", person.birthYear());
        put(details, "contact", person.contact());
        request.put("person", details);
        request.put("profileWords", script.profileWords());
    }

    private static void put(Map<String, Object> request, String name, @Nullable Object value) {
        if (value != null) {
            request.put(name, value);
        }
    }

    private static Map<String, UUID> receivers(List<DemoPlace> places) {
        Map<String, UUID> receivers = new HashMap<>();
        for (DemoPlace place : places) {
            if (place.teamCode() != null) {
                receivers.put(place.code(), DemoIds.team(place.teamCode()));
            }
        }
        return receivers;
    }

    private static UUID id(DemoReferral script, Stage stage) {
        return Objects.requireNonNull(stage.ids.get(script.code()));
    }
}
