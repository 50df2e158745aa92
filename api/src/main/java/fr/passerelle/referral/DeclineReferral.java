package fr.passerelle.referral;

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
    private final Time time;

    DeclineReferral(ReferralDesk desk, Persons persons, Time time) {
        this.desk = desk;
        this.persons = persons;
        this.time = time;
    }

    @TeamTransaction
    Answer<ReferralResponse> decline(UUID id, DeclineReferralRequest request, Conditions conditions) {
        return desk.carryOut(ReferralCommand.DECLINE, id, request, conditions, referral -> {
            boolean other = request.reason() == DeclineReason.OTHER;
            if (other && (request.text() == null || request.text().isBlank())) {
                throw Problem.field(ProblemType.RULE_NOT_MET, "text", "say in a few words why");
            }
            referral.declineReason = request.reason();
            referral.reasonText = other ? request.text() : null;
            referral.answeredAt = time.now();
            referral.moveTo(ReferralStatus.DECLINED, ReferralCommand.DECLINE, time.now());
            Optional.ofNullable(referral.snapshotId).ifPresent(persons::takeBack);
            return Change.of(referral, Map.of("reason", request.reason().name()));
        });
    }
}
