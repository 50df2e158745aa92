package fr.passerelle.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * What « Faire le point » costs the server: one evaluation by JMH (goal: under 1 ms), and over HTTP with its token, its
 * body and its answer (goal: p95 under 10 ms). Reported, not enforced: a busy machine is no regression.
 */
@QuarkusTest
@Tag("benchmark")
class EvaluationBenchmark {

    private static final Logger LOG = Logger.getLogger(EvaluationBenchmark.class);
    private static final int WARM_UP = 3_000;
    private static final int MEASURED = 4_000;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void one_evaluation() throws Exception {
        var results = new Runner(new OptionsBuilder()
                        .include(EvaluationWork.class.getName())
                        .forks(1)
                        .warmupIterations(5)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .timeUnit(TimeUnit.MICROSECONDS)
                        .build())
                .run();
        assertThat(results).isNotEmpty();
        results.forEach(result -> LOG.warnf(
                "%s: %.2f ± %.2f µs",
                result.getParams().getBenchmark(),
                result.getPrimaryResult().getScore(),
                result.getPrimaryResult().getScoreError()));
    }

    @Test
    void one_evaluation_over_http() throws Exception {
        Random random = new Random(7);
        double[] taken = new double[MEASURED];
        for (int i = -WARM_UP; i < MEASURED; i++) {
            String answers = EvaluationWork.answers(random);
            long start = System.nanoTime();
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(
                                    "http://localhost:" + RestAssured.port + "/api/v1/assessment/evaluation"))
                            .header("Authorization", "Test " + Town.CLAIRE_REFERRER)
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(answers))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (i >= 0) {
                taken[i] = (System.nanoTime() - start) / 1e6;
            }
            assertThat(answer.statusCode()).as(answers).isEqualTo(200);
        }
        Arrays.sort(taken);
        LOG.warnf(
                "POST /assessment/evaluation, %d requests after %d: p50 %.2f ms, p95 %.2f ms, p99 %.2f ms",
                MEASURED, WARM_UP, taken[MEASURED / 2], taken[MEASURED * 95 / 100], taken[MEASURED * 99 / 100]);
    }
}
