package fr.passerelle.referral;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.passerelle.referral.TimerDecision.Taken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A timer of one referral as it lies in the database: waiting until it is due, or taken for good. */
@Entity
@DynamicUpdate
@Table(name = "referral_timer")
class ReferralTimer {

    @Id
    UUID id;

    @Column(name = "referral_id")
    UUID referralId;

    /** For whom the system acts when it is due. */
    @Column(name = "sender_team_id")
    UUID senderTeamId;

    @Enumerated(EnumType.STRING)
    TimerKind kind;

    Instant since;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "taken_at")
    @Nullable
    Instant takenAt;

    boolean skipped;

    protected ReferralTimer() {}

    ReferralTimer(Referral referral, Timer timer) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.referralId = referral.id;
        this.senderTeamId = referral.senderTeamId;
        this.kind = timer.kind();
        this.since = timer.since();
        this.dueAt = timer.dueAt();
    }

    Timer timer() {
        return new Timer(kind, since, dueAt);
    }

    Taken taken() {
        return new Taken(timer(), Objects.requireNonNull(takenAt, "it was taken"), skipped);
    }
}
