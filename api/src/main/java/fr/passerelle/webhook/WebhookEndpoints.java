package fr.passerelle.webhook;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The endpoints of the organisations that the caller manages, and those that are told of an organisation's teams. */
@ApplicationScoped
class WebhookEndpoints implements PanacheRepositoryBase<WebhookEndpoint, UUID> {

    private final Caller caller;

    WebhookEndpoints(Caller caller) {
        this.caller = caller;
    }

    List<WebhookEndpoint> toldOf(Collection<UUID> organisations) {
        return list("organisationId in ?1 and disabledAt is null order by id", List.copyOf(organisations));
    }

    /** @throws Problem not-found (404): whose organisation it is not, learns nothing of it */
    void requireOrganisation(UUID organisation) {
        if (!caller.managedOrganisations().contains(organisation)) {
            throw new Problem(ProblemType.NOT_FOUND, "You do not manage an organisation with this id.");
        }
    }

    /** @throws Problem not-found (404) as for its organisation */
    WebhookEndpoint require(UUID id) {
        return findByIdOptional(id)
                .filter(endpoint -> caller.managedOrganisations().contains(endpoint.organisationId))
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "You do not manage a webhook with this id."));
    }
}
