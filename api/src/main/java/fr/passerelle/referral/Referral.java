package fr.passerelle.referral;

import fr.passerelle.assessment.Need;
import fr.passerelle.assessment.OrientationType;
import fr.passerelle.assessment.OverrideReason;
import fr.passerelle.assessment.ProcedureBody;
import fr.passerelle.assessment.ProcedureTopic;
import fr.passerelle.person.ContactChannel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One referral of one person to one place. It holds no word about who the person is: that is a snapshot of the person
 * room, named by id.
 */
@Entity
@DynamicUpdate
class Referral {

    @Id
    UUID id;

    /** What staff say to each other on the phone; it is not the person's code. */
    String reference;

    @Column(name = "territory_code")
    String territoryCode;

    @Enumerated(EnumType.STRING)
    ReferralStatus status;

    /** The ETag. Grows with each command, not with first reading or attempts. */
    int revision;

    @Column(name = "sender_team_id")
    UUID senderTeamId;

    @Column(name = "created_by")
    UUID createdBy;

    @Column(name = "place_id")
    @Nullable
    UUID placeId;

    @Column(name = "receiver_team_id")
    @Nullable
    UUID receiverTeamId;

    /** How the place was told when it has no member here; then no team is ever its receiver. */
    @Column(name = "handed_over_by")
    @Enumerated(EnumType.STRING)
    @Nullable
    HandOverChannel handedOverBy;

    @Column(name = "handed_over_on")
    @Nullable
    LocalDate handedOverOn;

    @Column(name = "orientation_type")
    @Enumerated(EnumType.STRING)
    OrientationType orientationType;

    @Column(name = "override_reason")
    @Enumerated(EnumType.STRING)
    @Nullable
    OverrideReason overrideReason;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    List<String> needs;

    @Column(name = "commune_code")
    String communeCode;

    /** A right is at risk: delays are shorter. */
    boolean urgent;

    @Column(name = "procedure_body")
    @Enumerated(EnumType.STRING)
    @Nullable
    ProcedureBody procedureBody;

    @Column(name = "procedure_topic")
    @Enumerated(EnumType.STRING)
    @Nullable
    ProcedureTopic procedureTopic;

    @Column(name = "contact_channel")
    @Enumerated(EnumType.STRING)
    @Nullable
    ContactChannel contactChannel;

    @Column(name = "snapshot_id")
    @Nullable
    UUID snapshotId;

    @Column(name = "agreement_how")
    @Enumerated(EnumType.STRING)
    @Nullable
    AgreementHow agreementHow;

    @Column(name = "agreement_given_on")
    @Nullable
    LocalDate agreementGivenOn;

    @Column(name = "agreement_place_id")
    @Nullable
    UUID agreementPlaceId;

    @Column(name = "previous_referral_id")
    @Nullable
    UUID previousReferralId;

    @Column(name = "previous_link")
    @Enumerated(EnumType.STRING)
    @Nullable
    LinkKind previousLink;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "sent_at")
    @Nullable
    Instant sentAt;

    @Column(name = "first_read_at")
    @Nullable
    Instant firstReadAt;

    @Column(name = "answered_at")
    @Nullable
    Instant answeredAt;

    @Column(name = "first_contact_on")
    @Nullable
    LocalDate firstContactOn;

    @Column(name = "claimed_by")
    @Nullable
    UUID claimedBy;

    @Column(name = "claimed_at")
    @Nullable
    Instant claimedAt;

    @Column(name = "status_since")
    Instant statusSince;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Column(name = "decline_reason")
    @Enumerated(EnumType.STRING)
    @Nullable
    DeclineReason declineReason;

    @Column(name = "better_place_id")
    @Nullable
    UUID betterPlaceId;

    @Column(name = "hold_reason")
    @Enumerated(EnumType.STRING)
    @Nullable
    HoldReason holdReason;

    @Column(name = "review_on")
    @Nullable
    LocalDate reviewOn;

    @Column(name = "cancel_reason")
    @Enumerated(EnumType.STRING)
    @Nullable
    CancelReason cancelReason;

    @Enumerated(EnumType.STRING)
    @Nullable
    Outcome outcome;

    /** What a decision brought since. */
    @Column(name = "later_right")
    @Enumerated(EnumType.STRING)
    @Nullable
    LaterRight laterRight;

    @Column(name = "later_right_on")
    @Nullable
    LocalDate laterRightOn;

    @Column(name = "onward_referral_id")
    @Nullable
    UUID onwardReferralId;

    @Column(name = "error_reason")
    @Enumerated(EnumType.STRING)
    @Nullable
    ErrorReason errorReason;

    @Column(name = "reason_text")
    @Nullable
    String reasonText;

    protected Referral() {}

    /** A new draft; what the person needs is set by whoever creates it. */
    static Referral draft(UUID id, UUID senderTeam, UUID createdBy, Instant now) {
        Referral draft = new Referral();
        draft.id = id;
        draft.reference = Reference.random();
        draft.status = ReferralStatus.DRAFT;
        draft.revision = 1;
        draft.senderTeamId = senderTeam;
        draft.createdBy = createdBy;
        draft.createdAt = now;
        draft.statusSince = now;
        return draft;
    }

    /** A new draft for the same need, linked to this one. */
    Referral linkedDraft(UUID newId, LinkKind link, UUID senderTeam, UUID createdBy, Instant now) {
        Referral draft = draft(newId, senderTeam, createdBy, now);
        draft.territoryCode = territoryCode;
        draft.orientationType = orientationType;
        draft.needs = List.copyOf(needs);
        draft.communeCode = communeCode;
        draft.urgent = urgent;
        draft.procedureBody = procedureBody;
        draft.procedureTopic = procedureTopic;
        draft.previousReferralId = id;
        draft.previousLink = link;
        return draft;
    }

    /** Whether the sending team says what the place says. */
    boolean isReported() {
        return handedOverBy != null;
    }

    Set<Side> sidesOf(UUID team) {
        EnumSet<Side> sides = EnumSet.noneOf(Side.class);
        if (senderTeamId.equals(team)) {
            sides.add(Side.SENDER);
            if (isReported()) {
                sides.add(Side.REPORTED_BY_REFERRER);
            }
        }
        if (team.equals(receiverTeamId)) {
            sides.add(Side.RECEIVER);
        }
        return sides;
    }

    /** What these sides may do now. Help that was given is not referred again: a new need is a new referral. */
    Set<ReferralCommand> allowedTo(Set<Side> sides) {
        Set<ReferralCommand> allowed = ReferralTransitions.allowed(status, sides);
        if (outcome != null && outcome.isDelivered()) {
            allowed.remove(ReferralCommand.REFER_AGAIN);
        }
        return allowed;
    }

    /** Whether a decision may still say more than the end does. */
    boolean mayLeadToRight() {
        return outcome != null
                && outcome.isDelivered()
                && outcome != Outcome.RIGHT_OPENED
                && outcome != Outcome.RIGHT_KEPT;
    }

    /** The only way to another status; the table has the last word. */
    void moveTo(ReferralStatus next, ReferralCommand command, Instant now) {
        if (!ReferralTransitions.leadsTo(status, command, next)) {
            throw new IllegalStateException(command + " does not lead from " + status + " to " + next);
        }
        status = next;
        statusSince = now;
        revision++;
        if (next.hasEnded() && endedAt == null) {
            endedAt = now;
        }
    }

    void claim(UUID member, Instant now) {
        claimedBy = member;
        claimedAt = now;
    }

    /** Whoever answers at the place deals with it, unless a colleague does already. */
    void claimIfFree(UUID member, Instant now) {
        if (claimedBy == null && !isReported()) {
            claim(member, now);
        }
    }

    void release() {
        claimedBy = null;
        claimedAt = null;
    }

    List<Need> needCodes() {
        return needs.stream().map(Need::valueOf).toList();
    }
}
