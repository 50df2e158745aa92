package fr.passerelle.platform.publicread;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import io.github.bucket4j.Bucket;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.ws.rs.Priorities;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A full bucket per address, for those without an account. Behind the trusted proxy the address is the one that the
 * proxy names. It is held in memory for ten minutes, as part of a bucket's key, and written nowhere.
 */
final class PublicRate {

    private final Caller caller;
    private final int perMinute;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofMinutes(10))
            .maximumSize(50_000)
            .build();

    PublicRate(Caller caller, PublicReadConfig config) {
        this.caller = caller;
        this.perMinute = config.perMinute();
    }

    @PublicRead
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 20)
    public void limit(HttpServerRequest request) {
        SocketAddress address = request.remoteAddress();
        if (caller.member().isEmpty() && address != null) {
            take(address.hostAddress());
        }
    }

    /** @throws Problem too-many-requests (429) */
    void take(String address) {
        if (!buckets.get(Subscriber.of(address), any -> bucket()).tryConsume(1)) {
            throw new Problem(ProblemType.TOO_MANY_REQUESTS, "Wait a minute, then go on; or sign in.");
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
