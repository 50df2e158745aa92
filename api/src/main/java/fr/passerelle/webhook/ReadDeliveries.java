package fr.passerelle.webhook;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.TeamTransaction;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How each try went, without the referral it was about: a manager is not of the team. */
@ApplicationScoped
class ReadDeliveries {

    private final WebhookEndpoints endpoints;
    private final DeliveryRows deliveries;
    private final WebhookMessages messages;

    ReadDeliveries(WebhookEndpoints endpoints, DeliveryRows deliveries, WebhookMessages messages) {
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.messages = messages;
    }

    @TeamTransaction
    WebhookDeliveryListResponse list(UUID id, @Nullable UUID before, int size) {
        WebhookEndpoint endpoint = endpoints.require(id);
        List<WebhookDelivery> found = deliveries.page(endpoint.id, before, size + 1);
        List<WebhookDelivery> shown = found.stream().limit(size).toList();
        return new WebhookDeliveryListResponse(
                shown.stream().map(WebhookDeliveryResponse::of).toList(),
                found.size() > size ? shown.get(size - 1).id : null);
    }

    /** The same message with the same id, so that whoever got it already can tell. */
    @TeamTransaction
    void resend(UUID id, UUID delivery) {
        WebhookEndpoint endpoint = endpoints.require(id);
        WebhookDelivery again = deliveries
                .findByIdOptional(delivery)
                .filter(found -> found.endpointId.equals(endpoint.id))
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "This webhook has no delivery with this id."));
        messages.resend(again.messageId, endpoint.id);
    }

    @ApplicationScoped
    static class DeliveryRows implements PanacheRepositoryBase<WebhookDelivery, UUID> {

        List<WebhookDelivery> page(UUID endpoint, @Nullable UUID before, int size) {
            return (before == null
                            ? find("endpointId = ?1 order by id desc", endpoint)
                            : find("endpointId = ?1 and id < ?2 order by id desc", endpoint, before))
                    .page(Page.ofSize(size))
                    .list();
        }
    }
}
