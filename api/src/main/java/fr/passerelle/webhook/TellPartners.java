package fr.passerelle.webhook;

import fr.passerelle.network.Network;
import fr.passerelle.network.TeamView;
import fr.passerelle.referral.ReferralMoved;
import fr.passerelle.referral.ReferralStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Both sides' own software is told that a referral moved; a draft is the sender's alone and told to nobody. */
@ApplicationScoped
class TellPartners {

    private final Network network;
    private final WebhookEndpoints endpoints;
    private final WebhookMessages messages;

    TellPartners(Network network, WebhookEndpoints endpoints, WebhookMessages messages) {
        this.network = network;
        this.endpoints = endpoints;
        this.messages = messages;
    }

    void moved(@Observes ReferralMoved move) {
        if (move.status() == ReferralStatus.DRAFT) {
            return;
        }
        List<UUID> organisations = network
                .teams(Stream.concat(Stream.of(move.senderTeamId()), Stream.ofNullable(move.receiverTeamId()))
                        .toList())
                .values()
                .stream()
                .map(TeamView::organisationId)
                .distinct()
                .toList();
        endpoints
                .toldOf(organisations)
                .forEach(endpoint -> messages.moved(endpoint.id, move.referralId(), move.status()));
    }
}
