package fr.passerelle.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * What a whole country costs on one core with 500 MB (goal: under 3 s), and how that grows with its pairs in reach.
 * Reported, not enforced: a busy machine is no regression.
 */
@Tag("benchmark")
class FranceBenchmark {

    private static final Logger LOG = Logger.getLogger(FranceBenchmark.class);

    @Test
    void a_whole_country() throws Exception {
        var results = new Runner(new OptionsBuilder()
                        .include(FranceWork.class.getName())
                        .forks(1)
                        .jvmArgs("-Xmx500m", "-XX:+UseSerialGC", "-XX:ActiveProcessorCount=1")
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(3))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(3))
                        .timeUnit(TimeUnit.MILLISECONDS)
                        .build())
                .run();
        assertThat(results).isNotEmpty();
        results.forEach(result -> {
            FranceWork work = new FranceWork();
            work.size = Double.parseDouble(result.getParams().getParam("size"));
            work.build();
            double millis = result.getPrimaryResult().getScore();
            LOG.warnf(
                    "%s, size %s: %,d pairs, %.1f ± %.1f ms, %.1f ns a pair",
                    result.getParams().getBenchmark().replaceAll(".*\\.", ""),
                    result.getParams().getParam("size"),
                    work.pairs(),
                    millis,
                    result.getPrimaryResult().getScoreError(),
                    millis * 1e6 / work.pairs());
        });
    }
}
