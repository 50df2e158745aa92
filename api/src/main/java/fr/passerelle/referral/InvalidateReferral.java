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

/** The referral should never have been there: it stays in the trail and counts nowhere. */
@ApplicationScoped
class InvalidateReferral {

    private final ReferralDesk desk;
    private final Persons persons;
    private final Time time;

    InvalidateReferral(ReferralDesk desk, Persons persons, Time time) {
        this.desk = desk;
        this.persons = persons;
        this.time = time;
    }

    @TeamTransaction
    Answer<ReferralResponse> invalidate(UUID id, InvalidateReferralRequest request, Conditions conditions) {
        return desk.carryOut(ReferralCommand.INVALIDATE, id, request, conditions, referral -> {
            referral.errorReason = request.reason();
            referral.moveTo(ReferralStatus.ENTERED_IN_ERROR, ReferralCommand.INVALIDATE, time.now());
            Optional.ofNullable(referral.snapshotId).ifPresent(persons::takeBack);
            return Change.of(referral, Map.of("reason", request.reason().name()));
        });
    }
}
