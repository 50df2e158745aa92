package fr.passerelle.referral;

import fr.passerelle.person.Persons;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.TeamTransaction;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.ReferralDesk.Change;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Time has run out: the referral ends, the place loses the snapshot, and the sender is asked to choose again. */
@ApplicationScoped
class ExpireReferral {

    private final ReferralDesk desk;
    private final Persons persons;
    private final Caller caller;
    private final Time time;

    ExpireReferral(ReferralDesk desk, Persons persons, Caller caller, Time time) {
        this.desk = desk;
        this.persons = persons;
        this.caller = caller;
        this.time = time;
    }

    /** @param senderTeam the team whose referral it is; the system acts for it and sees what it sees */
    void expire(UUID id, UUID senderTeam) {
        caller.actAsSystemFor(senderTeam);
        expireForTeam(id);
    }

    @TeamTransaction
    void expireForTeam(UUID id) {
        desk.carryOutAsSystem(ReferralCommand.EXPIRE, id, referral -> {
            referral.moveTo(ReferralStatus.EXPIRED, ReferralCommand.EXPIRE, time.now());
            Optional.ofNullable(referral.snapshotId).ifPresent(persons::takeBack);
            return Change.of(referral, Map.of());
        });
    }
}
