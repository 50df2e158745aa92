package fr.passerelle.platform.upload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.platform.problem.ProblemResponse;
import fr.passerelle.platform.problem.ProblemType;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The server admits large bodies because files are uploaded; whoever sends none is held to a few pages. Stands right
 * behind the server's own limit and before anything is read. A body that does not tell its length is counted while it
 * is read, against the limit left here.
 */
@ApplicationScoped
class LimitBodies {

    /** The server's own check has order -2, and a filter's order is its priority turned round. */
    private static final int BEHIND_THE_SERVERS_OWN = 1;

    private final long limit;
    private final ObjectMapper json;

    LimitBodies(BodyLimits limits, ObjectMapper json) {
        this.limit = limits.withoutFiles().asLongValue();
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEHIND_THE_SERVERS_OWN);
    }

    private void check(RoutingContext request) {
        if (bringsFiles(request.request().getHeader("Content-Type"))) {
            request.next();
            return;
        }
        String length = request.request().getHeader("Content-Length");
        if (length == null) {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit);
        } else if (Long.parseLong(length) > limit) {
            refuse(request);
            return;
        }
        request.next();
    }

    private static boolean bringsFiles(@Nullable String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /** The connection ends with the answer: the rest of the body is not waited for. */
    private void refuse(RoutingContext request) {
        ProblemResponse problem = ProblemResponse.of(
                ProblemType.REQUEST_TOO_LARGE,
                "A body without files is at most " + limit / 1024 + " KiB.",
                UUID.randomUUID().toString(),
                Map.of());
        request.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Cache-Control", "no-store")
                .putHeader("Connection", "close")
                .endHandler(sent -> request.request().connection().close());
        try {
            request.end(json.writeValueAsString(problem));
        } catch (JsonProcessingException unwritten) {
            request.fail(unwritten);
        }
    }
}
