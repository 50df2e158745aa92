package fr.passerelle.account;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Days on which a member is away from one team, both included; never why. */
@Entity
@Table(name = "member_absence")
class MemberAbsence {

    @Id
    UUID id;

    @Column(name = "membership_id")
    UUID membershipId;

    @Column(name = "first_day")
    LocalDate firstDay;

    @Column(name = "last_day")
    LocalDate lastDay;

    @Column(name = "taken_over_by")
    @Nullable
    UUID takenOverBy;

    protected MemberAbsence() {}

    MemberAbsence(UUID membershipId, LocalDate firstDay, LocalDate lastDay, @Nullable UUID takenOverBy) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.membershipId = membershipId;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.takenOverBy = takenOverBy;
    }

    boolean overlaps(LocalDate first, LocalDate last) {
        return !firstDay.isAfter(last) && !lastDay.isBefore(first);
    }
}
