package fr.passerelle.platform.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives each request an id that its log lines, its trace and its answer share; a proxy's own id is kept when it is plain. */
final class RequestIds {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private final RequestId requestId;

    RequestIds(RequestId requestId) {
        this.requestId = requestId;
    }

    @ServerRequestFilter(preMatching = true)
    public void open(ContainerRequestContext request) {
        String given = request.getHeaderString("X-Request-Id");
        if (given != null && PLAIN.matcher(given).matches()) {
            requestId.adopt(given);
        }
        MDC.put("requestId", requestId.value());
    }

    @ServerResponseFilter
    public void close(ContainerResponseContext response) {
        response.getHeaders().putSingle("X-Request-Id", requestId.value());
        MDC.remove("requestId");
    }
}
