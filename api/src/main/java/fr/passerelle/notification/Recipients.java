package fr.passerelle.notification;

import fr.passerelle.account.WhoIsThere;
import fr.passerelle.network.Network;
import fr.passerelle.network.PlaceView;
import fr.passerelle.network.TeamView;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.ReferralEvent;
import fr.passerelle.referral.ReferralStanding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom an event is told: the place's team, the sender or whoever stands in, the place's manager, the coordinator. */
@ApplicationScoped
class Recipients {

    private final WhoIsThere whoIsThere;
    private final Network network;
    private final Time time;

    Recipients(WhoIsThere whoIsThere, Network network, Time time) {
        this.whoIsThere = whoIsThere;
        this.network = network;
        this.time = time;
    }

    List<Recipient> of(ReferralEvent event, ReferralStanding referral) {
        return switch (event.audience()) {
            case PLACE -> placeTeam(referral);
            case SENDER -> sender(referral);
            case MANAGER ->
                network.teams(Stream.ofNullable(referral.receiverTeamId()).toList()).values().stream()
                        .map(TeamView::organisationId)
                        .flatMap(organisation -> whoIsThere.managersOf(organisation).stream())
                        .map(Recipients::office)
                        .toList();
            case COORDINATOR ->
                network.place(referral.placeId()).map(PlaceView::territoryCode).stream()
                        .flatMap(territory -> whoIsThere.coordinatorsOf(territory).stream())
                        .map(Recipients::office)
                        .toList();
        };
    }

    private List<Recipient> placeTeam(ReferralStanding referral) {
        UUID team = referral.receiverTeamId();
        if (team == null) {
            return List.of();
        }
        List<UUID> present = whoIsThere.present(team, today());
        return present.isEmpty()
                ? members(whoIsThere.members(team), team, referral.placeId(), false)
                : members(present, team, referral.placeId(), true);
    }

    /** Whoever made it; away or gone, whoever takes over; else the colleagues. Nobody there: it waits for all of them. */
    private List<Recipient> sender(ReferralStanding referral) {
        UUID team = referral.senderTeamId();
        List<UUID> there = whoIsThere.standingInFor(referral.createdBy(), team, today());
        return there.isEmpty()
                ? members(whoIsThere.members(team), team, null, false)
                : members(there, team, null, true);
    }

    private static List<Recipient> members(
            Collection<UUID> members, UUID team, @Nullable UUID hoursOf, boolean byMailToo) {
        return members.stream()
                .map(member -> new Recipient(member, team, hoursOf, byMailToo))
                .toList();
    }

    private static Recipient office(UUID member) {
        return new Recipient(member, null, null, true);
    }

    private LocalDate today() {
        return time.today();
    }
}
