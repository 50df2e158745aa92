package fr.passerelle.referral;

import fr.passerelle.network.Network;
import fr.passerelle.person.Persons;
import fr.passerelle.platform.contract.Conditions;
import fr.passerelle.platform.idempotency.Answer;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.TeamTransaction;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.ReferralDesk.Change;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The place says no and why; from then on it no longer sees anything about the person. */
@ApplicationScoped
class DeclineReferral {

    private final ReferralDesk desk;
    private final Persons persons;
    private final Network network;
    private final Time time;

    DeclineReferral(ReferralDesk desk, Persons persons, Network network, Time time) {
        this.desk = desk;
        this.persons = persons;
        this.network = network;
        this.time = time;
    }

    @TeamTransaction
    Answer<ReferralResponse> decline(UUID id, DeclineReferralRequest request, Conditions conditions) {
        return desk.carryOut(ReferralCommand.DECLINE, id, request, conditions, referral -> {
            boolean other = request.reason() == DeclineReason.OTHER;
            if (other && (request.text() == null || request.text().isBlank())) {
                throw Problem.field(ProblemType.RULE_NOT_MET, "text", "say in a few words why");
            }
            if (request.betterPlaceId() != null) {
                requireAnotherOpenPlace(referral, request.betterPlaceId());
            }
            referral.betterPlaceId = request.betterPlaceId();
            referral.declineReason = request.reason();
            referral.reasonText = other ? request.text() : null;
            referral.answeredAt = time.now();
            referral.moveTo(ReferralStatus.DECLINED, ReferralCommand.DECLINE, time.now());
            Optional.ofNullable(referral.snapshotId).ifPresent(persons::takeBack);
            return Change.of(
                    referral,
                    request.betterPlaceId() == null
                            ? Map.of("reason", request.reason().name())
                            : Map.of(
                                    "reason",
                                    request.reason().name(),
                                    "betterPlace",
                                    request.betterPlaceId().toString()));
        });
    }

    private void requireAnotherOpenPlace(Referral referral, UUID better) {
        if (better.equals(referral.placeId)
                || network.openPlace(better, time.today()).isEmpty()) {
            throw Problem.field(
                    ProblemType.RULE_NOT_MET, "betterPlaceId", "must be another place of the directory, and open");
        }
    }
}
