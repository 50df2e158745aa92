package fr.passerelle.referral;

import fr.passerelle.person.Persons;
import fr.passerelle.platform.contract.Conditions;
import fr.passerelle.platform.idempotency.Answer;
import fr.passerelle.platform.security.TeamTransaction;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.ReferralDesk.Change;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Called off by either side; the place no longer sees anything about the person. */
@ApplicationScoped
class CancelReferral {

    private final ReferralDesk desk;
    private final Persons persons;
    private final Time time;

    CancelReferral(ReferralDesk desk, Persons persons, Time time) {
        this.desk = desk;
        this.persons = persons;
        this.time = time;
    }

    @TeamTransaction
    Answer<ReferralResponse> cancel(UUID id, CancelReferralRequest request, Conditions conditions) {
        return desk.carryOut(ReferralCommand.CANCEL, id, request, conditions, referral -> {
            referral.cancelReason = request.reason();
            referral.moveTo(ReferralStatus.CANCELLED, ReferralCommand.CANCEL, time.now());
            Optional.ofNullable(referral.snapshotId).ifPresent(persons::takeBack);
            return Change.of(referral, Map.of("reason", request.reason().name()));
        });
    }
}
