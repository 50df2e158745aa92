package fr.passerelle.account;

import fr.passerelle.account.AccountTrail.Action;
import fr.passerelle.account.Invitations.InvitationRows;
import fr.passerelle.network.Network;
import fr.passerelle.network.OrganisationView;
import fr.passerelle.network.TeamView;
import fr.passerelle.platform.problem.FieldError;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.secrecy.Sealer;
import fr.passerelle.platform.security.Role;
import fr.passerelle.platform.time.Time;
import fr.passerelle.territory.Territories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** One who signed in and has a code: sees what it opens and for whom it was made, then comes in, once. */
@ApplicationScoped
class AcceptInvitation {

    private final InvitationRows invitations;
    private final SignedIn signedIn;
    private final SignIn signIn;
    private final CodeTries tries;
    private final LettingIn lettingIn;
    private final Accounts accounts;
    private final Accounts.Offices offices;
    private final Network network;
    private final Territories territories;
    private final Sealer sealer;
    private final Time time;
    private final AccountTrail trail;

    AcceptInvitation(
            InvitationRows invitations,
            SignedIn signedIn,
            SignIn signIn,
            CodeTries tries,
            LettingIn lettingIn,
            Accounts accounts,
            Accounts.Offices offices,
            Network network,
            Territories territories,
            Sealer sealer,
            Time time,
            AccountTrail trail) {
        this.invitations = invitations;
        this.signedIn = signedIn;
        this.signIn = signIn;
        this.tries = tries;
        this.lettingIn = lettingIn;
        this.accounts = accounts;
        this.offices = offices;
        this.network = network;
        this.territories = territories;
        this.sealer = sealer;
        this.time = time;
        this.trail = trail;
    }

    @Transactional
    InvitationOfferResponse preview(CodeRequest request) {
        Invitation invitation = find(request, LockModeType.NONE);
        requireOpen(invitation);
        return offer(invitation);
    }

    /** Sent twice by the same person, it is done once and answered twice. */
    @Transactional
    InvitationOfferResponse accept(CodeRequest request) {
        Invitation invitation = find(request, LockModeType.PESSIMISTIC_WRITE);
        UUID member = signedIn.requireId();
        if (member.equals(invitation.usedBy)) {
            return offer(invitation);
        }
        requireOpen(invitation);
        requireNotOnesOwn(invitation, member);
        invitation.usedBy = member;
        invitation.usedAt = time.now();
        trail.record(member, Action.INVITATION_ACCEPTED, member, invitation.where(), invitation.id, invitation.role);
        switch (invitation.role) {
            case ORGANISATION_MANAGER ->
                lettingIn.toManage(member, Objects.requireNonNull(invitation.organisationId), member, invitation.id);
            case COORDINATOR ->
                lettingIn.toCoordinate(member, Objects.requireNonNull(invitation.territoryCode), member, invitation.id);
            default -> lettingIn.byInvitation(member, invitation);
        }
        return offer(invitation);
    }

    private Invitation find(CodeRequest request, LockModeType lock) {
        tries.count(signIn.subject());
        Optional<Invitation> found = InvitationCode.read(request.code()).flatMap(code -> invitations
                .find("codeMac", code.mac(sealer))
                .withLock(lock)
                .firstResultOptional());
        return found.orElseThrow(() -> new Problem(ProblemType.CODE_UNKNOWN, "Compare it sign by sign.")
                .with("errors", List.of(new FieldError("code", "is not the code of an invitation"))));
    }

    /** An invitation ends with its maker's right to make it: a manager who was removed leaves no door open. */
    private void requireOpen(Invitation invitation) {
        InvitationStatus status = invitation.status(time.now());
        if (status == InvitationStatus.OPEN && !makerMayStill(invitation)) {
            status = InvitationStatus.WITHDRAWN;
        }
        if (status != InvitationStatus.OPEN) {
            throw new Problem(ProblemType.INVITATION_OVER, "Ask whoever gave it for a new one.")
                    .with("currentStatus", status.name());
        }
    }

    private boolean makerMayStill(Invitation invitation) {
        return invitation.role == Role.COORDINATOR
                ? offices.count(
                                "memberId = ?1 and role = ?2 and endedOn is null",
                                invitation.invitedBy,
                                Role.PLATFORM_ADMIN)
                        > 0
                : offices.managersOf(Objects.requireNonNull(invitation.organisationId)).stream()
                        .anyMatch(office -> office.memberId.equals(invitation.invitedBy));
    }

    private void requireNotOnesOwn(Invitation invitation, UUID member) {
        boolean own = member.equals(invitation.invitedBy);
        UUID organisation = invitation.organisationId;
        if (own && (organisation == null || offices.managersOf(organisation).size() > 1)) {
            throw new Problem(ProblemType.OWN_CASE, "You made this invitation: it is for somebody else.");
        }
    }

    private InvitationOfferResponse offer(Invitation invitation) {
        UUID team = invitation.teamId;
        UUID organisation = invitation.organisationId;
        String territory = invitation.territoryCode;
        Map<UUID, OrganisationView> organisations =
                organisation == null ? Map.of() : network.organisations(List.of(organisation));
        return new InvitationOfferResponse(
                invitation.role,
                invitation.label,
                accounts.names(List.of(invitation.invitedBy)).getOrDefault(invitation.invitedBy, ""),
                team == null ? null : network.team(team).map(TeamView::name).orElse(null),
                organisations.values().stream()
                        .findFirst()
                        .map(OrganisationView::name)
                        .orElse(null),
                territory == null ? null : territories.name(territory).orElse(null),
                invitation.expiresAt);
    }
}
