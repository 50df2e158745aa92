package fr.passerelle.bench;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.asLongAs;
import static io.gatling.javaapi.core.CoreDsl.constantConcurrentUsers;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.exitBlockOnFail;
import static io.gatling.javaapi.core.CoreDsl.jsonPath;
import static io.gatling.javaapi.core.CoreDsl.repeat;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.header;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * The loop over HTTP, in a closed model: each client begins its next loop when the last one has ended, with one
 * connection of its own. With {@code -Dbench.capture=true} one client plays a few loops and marks each step in
 * PostgreSQL's log instead, for {@link Capture}.
 */
public final class LoopSimulation extends Simulation {

    private static final String REFERRALS = "/api/v1/referrals";

    private final Settings settings = Settings.ofThisRun();
    private final Stage stage = Stage.find(settings);
    private final Recorder recorder = new Recorder(settings, "http");
    private final LogMarks marks = LogMarks.ofThisRun(settings);

    public LoopSimulation() {
        ChainBuilder loop = exec(session -> session.markAsSucceeded().set("loopBegan", System.nanoTime()))
                .exec(exitBlockOnFail().on(steps()))
                .exec(session -> {
                    if (session.isFailed()) {
                        recorder.failed();
                    } else {
                        recorder.loop(session.getLong("loopBegan"));
                    }
                    return session;
                });
        ChainBuilder loops = marks.wanted()
                ? repeat(Capture.LOOPS).on(loop)
                : asLongAs(session -> !recorder.isOver()).on(loop);
        // All begin within the first second and stay: who leaves is not replaced.
        PopulationBuilder clients = scenario("Referral loop")
                .exec(loops)
                .injectClosed(constantConcurrentUsers(settings.clients()).during(Duration.ofSeconds(1)));
        setUp(clients)
                .protocols(http.baseUrl(settings.apiUrl())
                        .disableCaching()
                        .acceptHeader("application/json")
                        .contentTypeHeader("application/json")
                        .userAgentHeader("passerelle-bench"))
                .maxDuration(settings.whole().plusSeconds(30));
    }

    @Override
    public void before() {
        marks.begin();
        recorder.begin();
    }

    @Override
    public void after() {
        marks.end();
        recorder.write();
    }

    private ChainBuilder steps() {
        return exec(
                step(
                        Step.CREATE,
                        keyed(post(Step.CREATE, stage.sender(), "", """
                        {"orientationType": "DO_TOGETHER", "needs": ["PROCEDURE"], "communeCode": "%s", "urgent": false}""".formatted(stage.communeCode()))
                                .check(
                                        status().is(201),
                                        jsonPath("$.id").saveAs("id"),
                                        header("ETag").saveAs("etag")))),
                step(Step.SEND, keyed(command(Step.SEND, stage.sender(), """
                        {"placeId": "%1$s", "contactChannel": "PHONE",
                         "agreement": {"how": "ORAL", "givenOn": "%2$s", "placeId": "%1$s"},
                         "person": {"callName": "Mme D.", "birthYear": 1961, "contact": "06 39 98 01 23"}}""".formatted(stage.placeId(), today())))),
                step(
                        Step.LIST,
                        http(Step.LIST.words())
                                .get(REFERRALS + "?side=RECEIVER&pile=NEEDS_ME&size=20")
                                .header("Authorization", session -> stage.receiver()
                                        .bearer())
                                .check(status().is(200))),
                step(
                        Step.READ,
                        http(Step.READ.words())
                                .get(REFERRALS + "/#{id}")
                                .header("Authorization", session -> stage.receiver()
                                        .bearer())
                                .check(status().is(200), header("ETag").saveAs("etag"))),
                step(Step.ACCEPT, command(Step.ACCEPT, stage.receiver(), "{}")),
                step(Step.START, command(Step.START, stage.receiver(), "{\"firstContactOn\": \"" + today() + "\"}")),
                step(Step.CLOSE, command(Step.CLOSE, stage.receiver(), "{\"outcome\": \"PROCEDURE_DONE\"}")));
    }

    private ChainBuilder step(Step step, HttpRequestActionBuilder request) {
        return exec(session -> {
                    marks.mark(step);
                    return session.set("stepBegan", System.nanoTime());
                })
                .exec(request)
                .exec(session -> {
                    if (!session.isFailed()) {
                        recorder.step(step, session.getLong("stepBegan"));
                    }
                    return session;
                });
    }

    private static HttpRequestActionBuilder command(Step step, Tokens who, String body) {
        return post(step, who, "/#{id}/" + step.words(), body)
                .header("If-Match", "#{etag}")
                .check(status().is(200), header("ETag").saveAs("etag"));
    }

    private static HttpRequestActionBuilder post(Step step, Tokens who, String path, String body) {
        return http(step.words())
                .post(REFERRALS + path)
                .header("Authorization", session -> who.bearer())
                .body(StringBody(body));
    }

    private static HttpRequestActionBuilder keyed(HttpRequestActionBuilder request) {
        return request.header("Idempotency-Key", session -> UUID.randomUUID().toString());
    }

    /** Not after today in France, whatever the hour. */
    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
