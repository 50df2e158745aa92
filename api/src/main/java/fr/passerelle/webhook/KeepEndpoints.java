package fr.passerelle.webhook;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.passerelle.platform.audit.Audit;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.TeamTransaction;
import fr.passerelle.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A manager says where the organisation's software is told, ends it, begins it again and tries it out. */
@ApplicationScoped
class KeepEndpoints {

    /** Each is told of everything: more of them is more of the same. */
    static final int MOST = 5;

    private final WebhookEndpoints endpoints;
    private final WebhookMessages messages;
    private final WebhookSecret secrets;
    private final WebhookAddress addresses;
    private final Audit audit;
    private final Caller caller;
    private final Time time;

    KeepEndpoints(
            WebhookEndpoints endpoints,
            WebhookMessages messages,
            WebhookSecret secrets,
            WebhookAddress addresses,
            Audit audit,
            Caller caller,
            Time time) {
        this.endpoints = endpoints;
        this.messages = messages;
        this.secrets = secrets;
        this.addresses = addresses;
        this.audit = audit;
        this.caller = caller;
        this.time = time;
    }

    @TeamTransaction
    List<WebhookEndpointResponse> list(UUID organisation) {
        endpoints.requireOrganisation(organisation);
        return endpoints.list("organisationId = ?1 order by id desc", organisation).stream()
                .map(WebhookEndpointResponse::of)
                .toList();
    }

    /** @throws Problem invalid-request (400) for an address that may not be called, already-done (409) for one that is told */
    @TeamTransaction
    CreatedWebhookEndpointResponse create(UUID organisation, String url) {
        endpoints.requireOrganisation(organisation);
        requireCallable(url);
        requireRoom(organisation, url);
        UUID id = UuidCreator.getTimeOrderedEpoch();
        String secret = secrets.make();
        WebhookEndpoint endpoint =
                new WebhookEndpoint(id, organisation, url, secrets.seal(id, secret), time.now(), caller.memberId());
        endpoints.persistAndFlush(endpoint);
        trace("WEBHOOK_CREATED", endpoint);
        return new CreatedWebhookEndpointResponse(WebhookEndpointResponse.of(endpoint), secret);
    }

    @TeamTransaction
    WebhookEndpointResponse disable(UUID id) {
        WebhookEndpoint endpoint = endpoints.require(id);
        if (endpoint.isTold()) {
            endpoint.disable(time.now());
            trace("WEBHOOK_DISABLED", endpoint);
        }
        return WebhookEndpointResponse.of(endpoint);
    }

    /** @throws Problem as {@link #create} for an address that is told by now */
    @TeamTransaction
    WebhookEndpointResponse enable(UUID id) {
        WebhookEndpoint endpoint = endpoints.require(id);
        if (!endpoint.isTold()) {
            requireRoom(endpoint.organisationId, endpoint.url);
            endpoint.enable();
            trace("WEBHOOK_ENABLED", endpoint);
        }
        return WebhookEndpointResponse.of(endpoint);
    }

    @TeamTransaction
    void test(UUID id) {
        messages.ping(endpoints.require(id).id);
    }

    private void requireCallable(String url) {
        try {
            if (addresses.isAllowed(URI.create(url))) {
                return;
            }
        } catch (IllegalArgumentException | UnknownHostException noAddress) {
            throw unfit("must be the address of a host that is known");
        }
        throw unfit("must begin with https://, carry no user, and lead to a host of the open Internet");
    }

    private void requireRoom(UUID organisation, String url) {
        List<WebhookEndpoint> told = endpoints.toldOf(List.of(organisation));
        if (told.stream().anyMatch(endpoint -> endpoint.url.equals(url))) {
            throw new Problem(ProblemType.ALREADY_DONE, "This address is told already.");
        }
        if (told.size() >= MOST) {
            throw unfit("must be one of at most " + MOST + ": disable another one first");
        }
    }

    private static Problem unfit(String message) {
        return Problem.field(ProblemType.INVALID_REQUEST, "url", message);
    }

    private void trace(String action, WebhookEndpoint endpoint) {
        audit.record(
                action,
                "MANAGE_ORGANISATION",
                List.of(),
                Map.of("endpoint", endpoint.id.toString(), "organisation", endpoint.organisationId.toString()));
    }
}
