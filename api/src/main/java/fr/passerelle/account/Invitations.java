package fr.passerelle.account;

import fr.passerelle.account.AccountTrail.Action;
import fr.passerelle.account.Invitation.Target;
import fr.passerelle.network.Network;
import fr.passerelle.network.TeamView;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.secrecy.Sealer;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.Role;
import fr.passerelle.platform.time.Time;
import fr.passerelle.territory.Territories;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Made, listed and withdrawn by those who may let people in. */
@ApplicationScoped
class Invitations {

    /** How long an invitation that is over stays on the list. */
    private static final Duration SHOWN = Duration.ofDays(30);

    private final InvitationRows invitations;
    private final Accounts.Members members;
    private final Network network;
    private final Territories territories;
    private final ManagedRows rows;
    private final Caller caller;
    private final Sealer sealer;
    private final Time time;
    private final AccountTrail trail;

    Invitations(
            InvitationRows invitations,
            Accounts.Members members,
            Network network,
            Territories territories,
            ManagedRows rows,
            Caller caller,
            Sealer sealer,
            Time time,
            AccountTrail trail) {
        this.invitations = invitations;
        this.members = members;
        this.network = network;
        this.territories = territories;
        this.rows = rows;
        this.caller = caller;
        this.sealer = sealer;
        this.time = time;
        this.trail = trail;
    }

    @Transactional
    InvitationResponse create(UUID organisation, CreateInvitationRequest request, String key) {
        rows.requireOrganisation(organisation);
        UUID team = request.teamId();
        switch (request.role()) {
            case REFERRER, MEDIATOR -> requireTeamOf(organisation, team);
            case ORGANISATION_MANAGER -> {
                if (team != null) {
                    throw Problem.field(ProblemType.INVALID_REQUEST, "teamId", "a manager is of no team: leave it out");
                }
            }
            default ->
                throw Problem.field(
                        ProblemType.INVALID_REQUEST, "role", "must be REFERRER, MEDIATOR or ORGANISATION_MANAGER");
        }
        return make(new Target(request.role(), organisation, team, null), request.label(), key);
    }

    @Transactional
    InvitationResponse createForTerritory(InviteCoordinatorRequest request, String key) {
        if (territories.name(request.territoryCode()).isEmpty()) {
            throw Problem.field(ProblemType.INVALID_REQUEST, "territoryCode", "is not a territory that is known here");
        }
        return make(new Target(Role.COORDINATOR, null, null, request.territoryCode()), request.label(), key);
    }

    @Transactional
    List<InvitationResponse> ofOrganisation(UUID organisation) {
        rows.requireOrganisation(organisation);
        return responses(invitations.list("organisationId = ?1 order by createdAt desc, id desc", organisation));
    }

    @Transactional
    List<InvitationResponse> ofTerritories() {
        return responses(invitations.list("role = ?1 order by createdAt desc, id desc", Role.COORDINATOR));
    }

    /** A team's or an organisation's by its managers; a territory's by whoever appoints coordinators. */
    @Transactional
    void withdraw(UUID id, boolean mayAppointCoordinators) {
        Invitation invitation = invitations
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.organisationId == null
                        ? mayAppointCoordinators
                        : caller.managedOrganisations().contains(found.organisationId))
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "You can see no invitation with this id."));
        InvitationStatus status = invitation.status(time.now());
        if (status == InvitationStatus.WITHDRAWN) {
            return;
        }
        if (status == InvitationStatus.USED) {
            throw new Problem(ProblemType.INVITATION_OVER, "Somebody came in by it: end their membership instead.")
                    .with("currentStatus", status.name());
        }
        invitation.withdrawnAt = time.now();
        invitation.withdrawnBy = caller.memberId();
        trail.record(caller.memberId(), Action.INVITATION_WITHDRAWN, null, invitation.where(), id, invitation.role);
    }

    private void requireTeamOf(UUID organisation, @Nullable UUID team) {
        boolean ofTheOrganisation = team != null
                && network.team(team)
                        .filter(found -> found.organisationId().equals(organisation))
                        .isPresent();
        if (!ofTheOrganisation) {
            throw Problem.field(ProblemType.INVALID_REQUEST, "teamId", "must be a team of this organisation");
        }
    }

    private InvitationResponse make(Target target, String label, String key) {
        UUID maker = caller.memberId();
        invitations.waitForTheSameKey(maker, key);
        InvitationCode code = InvitationCode.derived(sealer, maker, key);
        Optional<Invitation> earlier = invitations
                .find("invitedBy = ?1 and creationKey = ?2", maker, key)
                .firstResultOptional();
        if (earlier.isPresent()) {
            Invitation made = earlier.get();
            if (!made.target().equals(target) || !made.label.equals(label)) {
                throw new Problem(
                        ProblemType.KEY_REUSED, "A new request needs a new key; a retry must repeat the same body.");
            }
            return response(made, code);
        }
        Invitation invitation = new Invitation(target, label, maker, code.mac(sealer), key, time.now());
        invitations.persistAndFlush(invitation);
        trail.record(maker, Action.INVITATION_CREATED, null, invitation.where(), invitation.id, invitation.role);
        return response(invitation, code);
    }

    private InvitationResponse response(Invitation invitation, InvitationCode code) {
        return InvitationResponse.of(invitation, time.now(), names(invitation, Map.of()), code.grouped());
    }

    private List<InvitationResponse> responses(List<Invitation> found) {
        List<Invitation> shown = found.stream()
                .filter(invitation -> invitation.createdAt.isAfter(time.now().minus(SHOWN)))
                .toList();
        Map<UUID, Member> used = members.byId(shown.stream()
                .map(invitation -> invitation.usedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet()));
        return shown.stream()
                .map(invitation -> InvitationResponse.of(invitation, time.now(), names(invitation, used), null))
                .toList();
    }

    private InvitationResponse.Names names(Invitation invitation, Map<UUID, Member> members) {
        UUID team = invitation.teamId;
        String territory = invitation.territoryCode;
        return new InvitationResponse.Names(
                team == null ? null : network.team(team).map(TeamView::name).orElse(null),
                territory == null ? null : territories.name(territory).orElse(null),
                invitation.usedBy == null ? null : members.get(invitation.usedBy));
    }

    @ApplicationScoped
    static class InvitationRows implements PanacheRepositoryBase<Invitation, UUID> {

        /** A retry that overtakes the first request waits for its transaction to end, then finds what it made. */
        void waitForTheSameKey(UUID maker, String key) {
            getEntityManager()
                    .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text)")
                    .setParameter("key", "invitation:" + maker + ":" + key)
                    .getSingleResult();
        }
    }
}
