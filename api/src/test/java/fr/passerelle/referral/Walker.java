package fr.passerelle.referral;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.referral.WalkCast.Actor;
import fr.passerelle.referral.WalkCast.Cast;
import fr.passerelle.referral.WalkTry.Intention;
import fr.passerelle.referral.WalkedReferral.Known;
import fr.passerelle.referral.WalkedReferral.Visit;
import fr.passerelle.testing.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** One thread of a walk: at each step it is another actor, who does something right or wrong to some referral. */
final class Walker {

    private static final int TOO_FEW = 10;
    private static final List<ReferralCommand> RARE = List.of(
            ReferralCommand.CANCEL, ReferralCommand.INVALIDATE, ReferralCommand.DECLINE, ReferralCommand.HAND_OVER);

    private final Cast cast;
    private final WalkCast stage;
    private final WalkGround ground;
    private final SplittableRandom random;
    private final Executor atTheSameTime;
    private final ObjectMapper json;
    private final WalkBodies bodies;
    /** To be tried again later, as by somebody whose answer never arrived. */
    private final List<Runnable> unanswered = new ArrayList<>();

    Walker(
            Cast cast,
            WalkCast stage,
            WalkGround ground,
            SplittableRandom random,
            Executor atTheSameTime,
            ObjectMapper json) {
        this.cast = cast;
        this.stage = stage;
        this.ground = ground;
        this.random = random;
        this.atTheSameTime = atTheSameTime;
        this.json = json;
        this.bodies = new WalkBodies(cast, random, json);
    }

    void walk() {
        while (ground.oneMore()) {
            int what = random.nextInt(100);
            if (ground.open().size() < TOO_FEW) {
                create();
            } else if (what < 4 && !unanswered.isEmpty()) {
                unanswered.remove(random.nextInt(unanswered.size())).run();
            } else if (what < 9) {
                timePasses(pick());
            } else if (what < 18) {
                personActs(pick());
            } else {
                ask(pick());
            }
        }
    }

    private void create() {
        Actor actor = oneOf(cast.of(cast.senderTeam()));
        String key = Api.newKey();
        int times = random.nextInt(5) == 0 ? 2 : 1;
        for (int i = 0; i < times; i++) {
            HttpResponse<String> answer =
                    Api.bare(actor.subject(), "/referrals", bodies.need(), "Idempotency-Key", key);
            if (answer.statusCode() == 201) {
                WalkedReferral created = ground.born(read(answer).path("id").asText(), actor.team());
                created.createdAgain.addAndGet(i);
            } else {
                ground.fault("create: " + answer.statusCode() + " " + answer.body());
            }
        }
    }

    private void timePasses(WalkedReferral referral) {
        Instant moment = Instant.now().plus(oneOf(List.of(5, 45, 90, 400, 800)), ChronoUnit.DAYS);
        long begun = System.nanoTime();
        stage.fire(referral, moment);
        if (random.nextBoolean()) {
            // What was reminded the first time ends now, if nobody was quicker.
            stage.fire(referral, moment.plus(60, ChronoUnit.DAYS));
        }
        referral.fires.add(new Visit(begun, System.nanoTime()));
    }

    /** They get their slip from somebody of the team, and now and then take their agreement back. */
    private void personActs(WalkedReferral referral) {
        String address = "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(1, 255);
        if (referral.code == null) {
            getTheSlip(referral);
        } else if (random.nextInt(3) == 0) {
            long begun = System.nanoTime();
            HttpResponse<String> answer = Api.bare(
                    "", "/rights/withdrawal", "{\"code\":\"" + referral.code + "\"}", "X-Forwarded-For", address);
            referral.withdrawals.add(new Visit(begun, System.nanoTime()));
            if (answer.statusCode() != 200) {
                ground.fault("withdrawal: " + answer.statusCode() + " " + answer.body());
            }
        }
    }

    /** One at a time: of two slips only the newer opens anything, and the person holds that one. */
    private void getTheSlip(WalkedReferral referral) {
        synchronized (referral.withdrawals) {
            if (referral.code != null || referral.known().status() == ReferralStatus.DRAFT) {
                return;
            }
            Actor actor = oneOf(cast.of(referral.senderTeam));
            HttpResponse<String> answer = Api.bare(
                    actor.subject(), "/rights/referrals/" + referral.id + "/code", "", "Idempotency-Key", referral.id);
            if (answer.statusCode() == 201) {
                referral.code = read(answer).path("code").asText();
            } else {
                ground.fault("code: " + answer.statusCode() + " " + answer.body());
            }
        }
    }

    private void ask(WalkedReferral referral) {
        Known known = referral.known();
        Actor actor = actor(referral, known);
        ReferralCommand command = command(known, actor, referral);
        Intention what = bodies.intention(referral, known, actor, command, version(known));
        int tries = what.key() == null ? 1 : random.nextInt(100);
        if (tries > 92) {
            CompletableFuture<Void> other = CompletableFuture.runAsync(() -> tryOnce(referral, what), atTheSameTime);
            tryOnce(referral, what);
            other.join();
        } else {
            tryOnce(referral, what);
        }
        if (what.key() != null && random.nextInt(12) == 0) {
            unanswered.add(() -> tryOnce(referral, what));
        }
    }

    /** Mostly somebody of a team that has to do with it. */
    private Actor actor(WalkedReferral referral, Known known) {
        if (random.nextInt(6) == 0) {
            return oneOf(cast.actors());
        }
        boolean receiver = known.receiverTeam() != null && random.nextInt(3) > 0;
        return oneOf(cast.of(receiver ? known.receiverTeam() : referral.senderTeam));
    }

    /** Mostly something that the table gives the actor's side, as far as the actor knows; else anything. */
    private ReferralCommand command(Known known, Actor actor, WalkedReferral referral) {
        List<ReferralCommand> likely = new ArrayList<>();
        if (actor.team().equals(referral.senderTeam)) {
            likely.addAll(DomainTable.allowed(known.status(), Side.SENDER));
            if (known.handedOver()) {
                likely.addAll(DomainTable.allowed(known.status(), Side.REPORTED_BY_REFERRER));
            }
        } else if (actor.team().equals(known.receiverTeam())) {
            likely.addAll(DomainTable.allowed(known.status(), Side.RECEIVER));
        }
        // What ends a referral or leads away from the places is rarer, or nothing would ever get far.
        if (random.nextInt(4) > 0) {
            likely.removeAll(RARE);
        }
        if (!likely.isEmpty() && random.nextInt(5) > 0) {
            return oneOf(likely);
        }
        List<ReferralCommand> any = new ArrayList<>(Arrays.asList(ReferralCommand.values()));
        any.remove(ReferralCommand.EXPIRE);
        return random.nextInt(8) == 0 ? null : oneOf(any);
    }

    private Integer version(Known known) {
        int what = random.nextInt(100);
        if (what < 85) {
            return known.revision();
        }
        if (what < 90) {
            return null;
        }
        return what < 96 ? known.revision() - 1 : known.revision() + 1;
    }

    private void tryOnce(WalkedReferral referral, Intention what) {
        List<String> headers = new ArrayList<>();
        if (what.ifMatch() != null) {
            headers.addAll(List.of("If-Match", "\"" + what.ifMatch() + "\""));
        }
        if (what.key() != null) {
            headers.addAll(List.of("Idempotency-Key", what.key()));
        }
        long begun = System.nanoTime();
        HttpResponse<String> answer =
                Api.bare(what.subject(), what.path(), what.body(), headers.toArray(String[]::new));
        long ended = System.nanoTime();
        JsonNode body = read(answer);
        boolean done = answer.statusCode() / 100 == 2;
        String made = done && what.command() != null ? body.path("id").asText() : null;
        String etag = answer.headers().firstValue("ETag").orElse("\"0\"").replace("\"", "");
        referral.add(new WalkTry(
                what,
                begun,
                ended,
                done ? WalkModel.DONE : refusal(body),
                done ? ReferralStatus.valueOf(body.path("status").asText()) : null,
                done && what.command() != null ? Integer.parseInt(etag) : 0,
                made));
        if (made != null && !made.equals(referral.id)) {
            ground.born(made, what.team());
        }
    }

    private static String refusal(JsonNode body) {
        String slug = body.path("type").asText().replaceFirst(".*/", "");
        String current = body.path("currentStatus").asText();
        if (slug.equals("stale-version")) {
            return slug + " " + current;
        }
        if (slug.equals("command-not-allowed")) {
            TreeSet<String> allowed = new TreeSet<>();
            body.path("allowedCommands").forEach(one -> allowed.add(one.asText()));
            return slug + " " + current + " " + allowed;
        }
        return slug;
    }

    /** Mostly one that is under way, among few, so that the actors meet. */
    private WalkedReferral pick() {
        List<WalkedReferral> from = random.nextInt(8) == 0 ? ground.all() : ground.open();
        return from.isEmpty() ? oneOf(ground.all()) : oneOf(from);
    }

    private <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private JsonNode read(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(answer.body(), unreadable);
        }
    }
}
