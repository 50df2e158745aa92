package fr.passerelle.referral;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.referral.WalkCast.Cast;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Several actors at once do what comes to mind, right and wrong, on what they read last or did not read at all, and try
 * again with the same key; time passes and people change their minds. {@link WalkModel} says what may have been answered.
 * {@code -Dwalk.commands} says how long, {@code -Dwalk.seed} what comes to whose mind: the threads meet as they meet.
 * The generator is plain: jqwik runs its properties beside JUnit Jupiter, where there is no Quarkus.
 */
@QuarkusTest
class RandomWalkTest {

    private static final Logger LOG = Logger.getLogger(RandomWalkTest.class);
    private static final int COMMANDS = Integer.getInteger("walk.commands", 800);
    private static final long SEED = Long.getLong("walk.seed", 22);
    private static final int WALKERS = 6;
    /** From so many on chance leaves no status out. */
    private static final int FAR = 5_000;

    @Inject
    WalkCast stage;

    @Inject
    WalkAftermath aftermath;

    @Inject
    ObjectMapper json;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private Cast cast;

    @BeforeEach
    void somebody() {
        cast = stage.gather();
    }

    @AfterEach
    void as_if_nobody_had_been_there() {
        threads.shutdownNow();
        stage.leave(cast);
    }

    @Test
    void whatever_they_do_nothing_illegal_happens_and_nothing_is_lost_done_twice_or_left_out_of_the_trail() {
        WalkGround ground = new WalkGround(COMMANDS);
        SplittableRandom seeds = new SplittableRandom(SEED);
        long begun = System.nanoTime();
        CompletableFuture<?>[] walks = Stream.generate(seeds::split)
                .limit(WALKERS)
                .map(random -> new Walker(cast, stage, ground, random, threads, json))
                .map(walker -> CompletableFuture.runAsync(walker::walk, threads))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(walks).join();
        Duration walked = Duration.ofNanos(System.nanoTime() - begun);

        List<String> faults = new ArrayList<>(ground.faults());
        ground.all().forEach(referral -> faults.addAll(aftermath.of(referral)));
        if (aftermath.begunBy(cast.teams()) != ground.all().size()) {
            faults.add("referrals: " + aftermath.begunBy(cast.teams()) + " instead of "
                    + ground.all().size());
        }
        LOG.warnf("%d steps in %d s, seed %d: %s", COMMANDS, walked.toSeconds(), SEED, summary(ground));
        assertThat(faults).isEmpty();
        assertThat(reached(ground))
                .as("a walk that goes nowhere shows nothing")
                .containsAll(EnumSet.range(
                        ReferralStatus.SENT, COMMANDS < FAR ? ReferralStatus.IN_PROGRESS : ReferralStatus.CANCELLED));
    }

    private Set<ReferralStatus> reached(WalkGround ground) {
        Set<ReferralStatus> reached = aftermath.standing(cast.teams());
        ground.all()
                .forEach(referral ->
                        referral.tries.stream().filter(WalkTry::moved).forEach(one -> reached.add(one.reached())));
        return reached;
    }

    private static Map<String, Long> summary(WalkGround ground) {
        Map<String, Long> answers = new TreeMap<>();
        ground.all().forEach(referral -> {
            answers.merge("referrals", 1L, Long::sum);
            answers.merge("moments of time", (long) referral.fires.size(), Long::sum);
            answers.merge("withdrawals", (long) referral.withdrawals.size(), Long::sum);
            referral.tries.forEach(one -> answers.merge(one.said().split(" ")[0], 1L, Long::sum));
        });
        return answers;
    }
}
