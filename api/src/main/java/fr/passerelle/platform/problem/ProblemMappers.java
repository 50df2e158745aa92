package fr.passerelle.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.PersistenceException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The one place that turns a refusal or a failure into HTTP; nothing reaches a client that is not a problem document. */
final class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");

    private static final String INTERRUPTED = "/connexion-interrompue";

    private final RequestId requestId;
    private final HttpAuthenticator authenticator;

    ProblemMappers(RequestId requestId, HttpAuthenticator authenticator) {
        this.requestId = requestId;
        this.authenticator = authenticator;
    }

    @ServerExceptionMapper
    public Response problem(Problem problem) {
        if (problem.type().status() >= 500) {
            Throwable cause = problem.getCause() == null ? problem : problem.getCause();
            LOG.errorf(Wordless.of(cause), "%s (request %s)", problem.type().slug(), requestId.value());
        }
        return answer(problem.type(), String.valueOf(problem.getMessage()), problem.extras());
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException invalid) {
        List<FieldError> errors = invalid.getConstraintViolations().stream()
                .map(violation -> new FieldError(field(violation), violation.getMessage()))
                .distinct()
                .sorted((a, b) -> a.field().compareTo(b.field()))
                .toList();
        return answer(ProblemType.INVALID_REQUEST, "See errors for each field.", Map.of("errors", errors));
    }

    /**
     * Jackson's message quotes what was typed, which may be about a person: only the field's path is passed on. The
     * second type is named because the framework has an answer of its own for it, which names our classes.
     */
    @ServerExceptionMapper({JsonMappingException.class, MismatchedInputException.class})
    public Response unreadable(JsonMappingException unreadable) {
        String field = unreadable.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .reduce((a, b) -> b.startsWith("[") ? a + b : a + "." + b)
                .orElse("");
        FieldError error = new FieldError(field, "is unknown or not of the expected form");
        return answer(
                ProblemType.INVALID_REQUEST,
                "A field is unknown or not of the expected form.",
                Map.of("errors", List.of(error)));
    }

    @ServerExceptionMapper
    public Response malformed(JsonProcessingException malformed) {
        return answer(ProblemType.MALFORMED_REQUEST, "The body is not valid JSON.", Map.of());
    }

    /** A browser window is led on; every other caller is told. */
    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Uni<Response> unauthenticated(RoutingContext request) {
        return switch (request.normalizedPath()) {
            case "/api/v1/session/login" -> authenticator.getChallenge(request).map(this::toIdentityServer);
            case "/api/v1/session/callback" -> Uni.createFrom().item(seeOther(INTERRUPTED));
            case "/api/v1/session/logout" -> Uni.createFrom().item(seeOther("/"));
            default -> Uni.createFrom().item(signInFirst());
        };
    }

    private Response toIdentityServer(@Nullable ChallengeData challenge) {
        if (challenge == null) {
            return signInFirst();
        }
        Response.ResponseBuilder response = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> response.header(name.toString(), value));
        return response.build();
    }

    private Response signInFirst() {
        return answer(ProblemType.AUTHENTICATION_REQUIRED, "Open /api/v1/session/login in a browser window.", Map.of());
    }

    /** The code flow redirects by exception: to the identity server, and back to the path that was asked for. */
    @ServerExceptionMapper
    public Response redirected(AuthenticationRedirectException redirect) {
        return Response.status(redirect.getCode())
                .location(URI.create(redirect.getRedirectUri()))
                .build();
    }

    /** A sign-in that was left half-way, gone back to, or answered twice. */
    @ServerExceptionMapper
    public Response interrupted(AuthenticationCompletionException interrupted) {
        return seeOther(INTERRUPTED);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException forbidden) {
        return answer(ProblemType.NOT_ALLOWED, "GET /api/v1/me lists what you may do.", Map.of());
    }

    /** Media types are matched before anybody is known; whoever is not signed in is told that first. */
    @ServerExceptionMapper
    public Uni<Response> unsupported(NotSupportedException refused, RoutingContext request) {
        Uni<SecurityIdentity> identity = QuarkusHttpUser.getSecurityIdentity(request, null);
        return identity.map(SecurityIdentity::isAnonymous)
                .onFailure()
                .recoverWithItem(true)
                .flatMap(anonymous -> anonymous
                        ? unauthenticated(request)
                        : Uni.createFrom()
                                .item(answer(
                                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                                        "See the contract at /api/v1/openapi for what the body must be.",
                                        Map.of())));
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException refused, UriInfo address) {
        if (refused.getCause() instanceof JsonMappingException unreadable) {
            return unreadable(unreadable);
        }
        if (refused.getCause() instanceof JsonProcessingException malformed) {
            return malformed(malformed);
        }
        Response response = refused.getResponse();
        return switch (response.getStatus()) {
            case 400 -> answer(ProblemType.MALFORMED_REQUEST, "The request could not be read.", Map.of());
            case 404 ->
                isUnreadableQuery(refused, address)
                        ? answer(ProblemType.INVALID_REQUEST, "A parameter is not of the expected form.", Map.of())
                        : answer(ProblemType.NOT_FOUND, "Check the address.", Map.of());
            case 405 -> answer(ProblemType.METHOD_NOT_ALLOWED, "See the contract at /api/v1/openapi.", Map.of());
            case 406 -> answer(ProblemType.NOT_ACCEPTABLE, "Ask for application/json.", Map.of());
            case 413 ->
                answer(
                        ProblemType.REQUEST_TOO_LARGE,
                        "A body without files is at most 64 KiB, one with files 64 MiB.",
                        Map.of());
            case 300, 301, 302, 303, 304, 307, 308 -> response;
            default -> unexpected(refused);
        };
    }

    @ServerExceptionMapper
    public Response database(PersistenceException failed) {
        if (DatabaseFailure.cannotKeep(failed)) {
            return answer(ProblemType.INVALID_REQUEST, "A text or a date cannot be kept as it is.", Map.of());
        }
        return DatabaseFailure.isAway(failed)
                ? answer(ProblemType.SERVICE_UNAVAILABLE, "The database does not answer. Try again shortly.", Map.of())
                : unexpected(failed);
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable failure) {
        if (DatabaseFailure.isAway(failure)) {
            return answer(
                    ProblemType.SERVICE_UNAVAILABLE, "The database does not answer. Try again shortly.", Map.of());
        }
        LOG.errorf(Wordless.of(failure), "Unexpected failure (request %s)", requestId.value());
        return answer(ProblemType.INTERNAL_ERROR, "Nothing was changed. Quote requestId when you report it.", Map.of());
    }

    private Response answer(ProblemType type, String detail, Map<String, Object> extras) {
        Response.ResponseBuilder response = Response.status(type.status())
                .type(PROBLEM_JSON)
                .entity(ProblemResponse.of(type, detail, requestId.value(), extras));
        if (type == ProblemType.TOO_MANY_REQUESTS) {
            response.header("Retry-After", "60");
        }
        return response.build();
    }

    private static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    /** To Jakarta REST a parameter that does not convert is an address that is not there; to us only in the path. */
    private static boolean isUnreadableQuery(WebApplicationException refused, UriInfo address) {
        return refused.getCause() != null
                && address.getPathParameters().isEmpty()
                && !address.getQueryParameters().isEmpty();
    }

    private static String field(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        // "create.request.needs" is method, parameter, field: a client knows only the field.
        String[] steps = path.split("\\.", 3);
        return steps.length == 3 ? steps[2] : steps[steps.length - 1];
    }
}
