package fr.passerelle.referral;

import fr.passerelle.network.Network;
import fr.passerelle.network.PlaceView;
import fr.passerelle.person.PersonDetails;
import fr.passerelle.person.Persons;
import fr.passerelle.platform.contract.Conditions;
import fr.passerelle.platform.idempotency.Answer;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.TeamTransaction;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.ReferralDesk.Change;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A draft goes by phone or on paper to a place where nobody would read it here. From then on the sending team says what
 * the place says, and no team at the place ever sees it, not even one that comes later.
 */
@ApplicationScoped
class HandOverReferral {

    private final ReferralDesk desk;
    private final Network network;
    private final Persons persons;
    private final Time time;

    HandOverReferral(ReferralDesk desk, Network network, Persons persons, Time time) {
        this.desk = desk;
        this.network = network;
        this.persons = persons;
        this.time = time;
    }

    @TeamTransaction
    Answer<ReferralResponse> handOver(UUID id, HandOverReferralRequest request, Conditions conditions) {
        conditions.requireKey();
        return desk.carryOut(ReferralCommand.HAND_OVER, id, request, conditions, draft -> {
            PlaceView place = network.place(request.placeId())
                    .filter(found -> found.team().isEmpty() || !network.isConnected(found.id()))
                    .orElseThrow(() -> Problem.field(
                            ProblemType.RULE_NOT_MET, "placeId", "must be a known place that receives nothing here"));
            SendReferral.agreed(draft, place, request.asSending());
            if (request.callName() != null) {
                draft.snapshotId = persons.seal(
                        new PersonDetails(request.callName(), null, null, List.of()), draft.senderTeamId, null);
            }
            draft.handedOverBy = request.by();
            draft.handedOverOn = request.on();
            draft.sentAt = time.now();
            draft.moveTo(ReferralStatus.SENT, ReferralCommand.HAND_OVER, time.now());
            return Change.of(
                    draft,
                    Map.of(
                            "place", place.id().toString(),
                            "agreement", request.agreement().how().name(),
                            "by", request.by().name(),
                            "on", request.on().toString()));
        });
    }
}
