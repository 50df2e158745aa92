package fr.passerelle.platform.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import io.github.bucket4j.Bucket;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A full bucket for whoever signed in: no one, and no script with a stolen session, reads a network's referrals by the
 * thousand, and nobody who belongs nowhere yet tries codes and organisations by the thousand.
 */
final class RequestRate {

    private final Caller caller;
    private final int perMinute;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofMinutes(10))
            .maximumSize(50_000)
            .build();

    RequestRate(Caller caller, RateConfig config) {
        this.caller = caller;
        this.perMinute = config.perMinute();
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 20)
    public void limit(ContainerRequestContext request) {
        caller.subject().ifPresent(subject -> {
            if (!buckets.get(subject, any -> bucket()).tryConsume(1)) {
                throw new Problem(ProblemType.TOO_MANY_REQUESTS, "Wait a minute, then go on.");
            }
        });
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
