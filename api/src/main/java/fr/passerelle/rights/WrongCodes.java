package fr.passerelle.rights;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.publicread.Subscriber;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Twenty unknown codes an hour from one address, then none is tried for a while. Right codes are not counted: a whole
 * shelter may sit behind one address. What the check digit refuses is no guess and is not counted either.
 */
@ApplicationScoped
class WrongCodes {

    static final int PER_HOUR = 20;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofHours(1))
            .maximumSize(50_000)
            .build();

    /** @throws Problem too-many-requests (429) */
    void refuseAfterTooMany(String address) {
        if (bucket(address).getAvailableTokens() == 0) {
            throw new Problem(
                    ProblemType.TOO_MANY_REQUESTS,
                    "Check the code on the slip, then try again in a quarter of an hour.");
        }
    }

    void count(String address) {
        bucket(address).tryConsume(1);
    }

    private Bucket bucket(String address) {
        return buckets.get(Subscriber.of(address), any -> Bucket.builder()
                .addLimit(limit -> limit.capacity(PER_HOUR).refillGreedy(PER_HOUR, Duration.ofHours(1)))
                .build());
    }
}
