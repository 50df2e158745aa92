package fr.passerelle.account;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member's role in one team, until it ends. */
@Entity
class Membership {

    @Id
    UUID id;

    @Column(name = "member_id")
    UUID memberId;

    @Column(name = "team_id")
    UUID teamId;

    @Enumerated(EnumType.STRING)
    Role role;

    @Column(name = "ended_on")
    @Nullable
    LocalDate endedOn;

    protected Membership() {}

    Membership(UUID memberId, UUID teamId, Role role) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.memberId = memberId;
        this.teamId = teamId;
        this.role = role;
    }

    /** @throws Problem invalid-request (400) for a role that is not held in a team */
    static void requireRole(Role role) {
        if (role != Role.REFERRER && role != Role.MEDIATOR) {
            throw Problem.field(ProblemType.INVALID_REQUEST, "role", "must be REFERRER or MEDIATOR");
        }
    }
}
