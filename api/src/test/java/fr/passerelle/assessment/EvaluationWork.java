package fr.passerelle.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Answers as they may come, one question in four passed; the server's own work on them, without the transport. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
public class EvaluationWork {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private final Assessments assessments = new Assessments();
    private final Random random = new Random(7);
    private final Answers[] given =
            Stream.generate(() -> any(random)).limit(1_024).toArray(Answers[]::new);
    private int turn;

    @Benchmark
    public Object evaluate() {
        return assessments.evaluate(given[turn++ & 1_023]);
    }

    static String answers(Random random) throws Exception {
        return JSON.writeValueAsString(any(random));
    }

    private static Answers any(Random random) {
        return new Answers(
                needs(random),
                one(random, Answers.Deadline.values()),
                one(random, Answers.Wish.values()),
                one(random, Answers.Device.values()),
                one(random, Answers.Connection.values()),
                one(random, Answers.LastTime.values()),
                one(random, Answers.Reading.values()),
                one(random, Answers.SomebodyAround.values()),
                one(random, Answers.AnythingElse.values()));
    }

    private static Set<Need> needs(Random random) {
        Set<Need> needs = EnumSet.noneOf(Need.class);
        Stream.of(Need.values()).filter(any -> random.nextInt(4) == 0).forEach(needs::add);
        return needs;
    }

    private static <E> @Nullable E one(Random random, E[] values) {
        return random.nextInt(4) == 0 ? null : values[random.nextInt(values.length)];
    }
}
