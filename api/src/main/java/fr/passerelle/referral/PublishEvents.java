package fr.passerelle.referral;

import fr.passerelle.platform.outbox.Outbox;
import fr.passerelle.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.UUID;

/** Leaves word of what happened to a referral for whoever is to be told; the referral is locked meanwhile. */
@ApplicationScoped
class PublishEvents {

    /** The person's own decision is news to both sides. */
    static final List<ReferralEvent> WITHDRAWN = List.of(ReferralEvent.WITHDRAWN, ReferralEvent.WITHDRAWN_AT_PLACE);

    private final Outbox outbox;
    private final Caller caller;
    private final Event<ReferralMoved> moves;

    PublishEvents(Outbox outbox, Caller caller, Event<ReferralMoved> moves) {
        this.outbox = outbox;
        this.caller = caller;
        this.moves = moves;
    }

    void happened(ReferralCommand command, Referral referral) {
        tell(referral.id, eventsOf(command, referral));
        moves.fire(new ReferralMoved(referral.id, referral.status, referral.senderTeamId, referral.receiverTeamId));
    }

    void tell(UUID referral, List<ReferralEvent> events) {
        events.forEach(event -> outbox.publish(event.name(), referral));
    }

    /** Nobody is told by the application at a place without a member, and the sender not of what they report. */
    private List<ReferralEvent> eventsOf(ReferralCommand command, Referral referral) {
        List<ReferralEvent> events = eventsOfSides(command, referral);
        if (!referral.isReported()) {
            return events;
        }
        return caller.member().isPresent()
                ? List.of()
                : events.stream()
                        .filter(event -> event.audience() == Audience.SENDER)
                        .toList();
    }

    private List<ReferralEvent> eventsOfSides(ReferralCommand command, Referral referral) {
        return switch (command) {
            case SEND -> List.of(ReferralEvent.RECEIVED);
            case HAND_OVER -> List.of();
            case ACCEPT -> List.of(ReferralEvent.ACCEPTED_BY_PLACE);
            case DECLINE -> List.of(ReferralEvent.DECLINED);
            case RECEIVE, START ->
                List.of(referral.status == ReferralStatus.CLOSED ? ReferralEvent.CLOSED : ReferralEvent.STARTED);
            case CLOSE -> List.of(ReferralEvent.CLOSED);
            case CANCEL -> cancelled(referral);
            case INVALIDATE -> List.of(ReferralEvent.INVALIDATED);
            case EXPIRE -> List.of(ReferralEvent.EXPIRED, ReferralEvent.EXPIRED_AT_PLACE);
            case HOLD, RESUME, REFER_AGAIN, REFER_ONWARD -> List.of();
        };
    }

    private List<ReferralEvent> cancelled(Referral referral) {
        if (caller.isPerson()) {
            return WITHDRAWN;
        }
        return List.of(
                referral.senderTeamId.equals(caller.actingTeamId())
                        ? ReferralEvent.CANCELLED_BY_SENDER
                        : ReferralEvent.CANCELLED_BY_PLACE);
    }
}
