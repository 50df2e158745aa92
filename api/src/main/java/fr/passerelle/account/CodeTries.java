package fr.passerelle.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Ten codes an hour for one who signed in: enough for mishearing, far too few for guessing one of 2^60. */
@ApplicationScoped
class CodeTries {

    static final int PER_HOUR = 10;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofHours(1))
            .maximumSize(50_000)
            .build();

    /** @throws Problem too-many-requests (429) */
    void count(String subject) {
        boolean allowed = buckets.get(subject, any -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(PER_HOUR).refillGreedy(PER_HOUR, Duration.ofHours(1)))
                        .build())
                .tryConsume(1);
        if (!allowed) {
            throw new Problem(ProblemType.TOO_MANY_REQUESTS, "Check the code with whoever gave it, then wait a while.");
        }
    }
}
