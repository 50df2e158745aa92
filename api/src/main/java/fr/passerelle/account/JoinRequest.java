package fr.passerelle.account;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.passerelle.platform.security.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member's wish to join a team; approved beforehand when it comes from an invitation. */
@Entity
@Table(name = "join_request")
class JoinRequest {

    @Id
    UUID id;

    @Column(name = "member_id", updatable = false)
    UUID memberId;

    @Column(name = "team_id", updatable = false)
    UUID teamId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Role role;

    @Column(name = "invitation_id", updatable = false)
    @Nullable
    UUID invitationId;

    @Enumerated(EnumType.STRING)
    RequestStatus status;

    @Column(name = "asked_at", updatable = false)
    Instant askedAt;

    @Column(name = "decided_by")
    @Nullable
    UUID decidedBy;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    protected JoinRequest() {}

    static JoinRequest asked(UUID member, UUID team, Role role, Instant now) {
        JoinRequest request = new JoinRequest();
        request.id = UuidCreator.getTimeOrderedEpoch();
        request.memberId = member;
        request.teamId = team;
        request.role = role;
        request.status = RequestStatus.ASKED;
        request.askedAt = now;
        return request;
    }

    static JoinRequest invited(UUID member, UUID team, Invitation invitation, Instant now) {
        JoinRequest request = asked(member, team, invitation.role, now);
        request.invitationId = invitation.id;
        request.decide(RequestStatus.APPROVED, invitation.invitedBy, now);
        return request;
    }

    void decide(RequestStatus decision, @Nullable UUID by, Instant now) {
        status = decision;
        decidedBy = by;
        decidedAt = now;
    }
}
