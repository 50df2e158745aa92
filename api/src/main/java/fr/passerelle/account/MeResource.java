package fr.passerelle.account;

import fr.passerelle.account.MeResponse.OfficeResponse;
import fr.passerelle.account.MeResponse.TeamMembershipResponse;
import fr.passerelle.network.Network;
import fr.passerelle.network.OrganisationView;
import fr.passerelle.network.TeamView;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.Memberships.HeldOffice;
import fr.passerelle.platform.security.Memberships.Standing;
import fr.passerelle.platform.security.Memberships.TeamRole;
import fr.passerelle.platform.security.Role;
import fr.passerelle.territory.Territories;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "session")
class MeResource {

    private final SecurityIdentity identity;
    private final Caller caller;
    private final SignIn signIn;
    private final Accounts accounts;
    private final Network network;
    private final Territories territories;

    MeResource(
            SecurityIdentity identity,
            Caller caller,
            SignIn signIn,
            Accounts accounts,
            Network network,
            Territories territories) {
        this.identity = identity;
        this.caller = caller;
        this.signIn = signIn;
        this.accounts = accounts;
        this.network = network;
        this.territories = territories;
    }

    @GET
    @Path("/me")
    @Authenticated
    @Transactional
    @Operation(
            operationId = "getMe",
            summary = "Who I am, for which teams I may act, what I may do",
            description = "Somebody who signed in but belongs to no team gets empty lists, not a refusal.")
    public MeResponse getMe() {
        Optional<Standing> standing = accounts.of(signIn.subject());
        return new MeResponse(
                standing.map(Standing::memberId).orElse(null),
                standing.map(known -> accounts.names(List.of(known.memberId())).get(known.memberId()))
                        .orElseGet(signIn::displayName),
                standing.map(known -> memberships(known.teams())).orElse(List.of()),
                standing.map(this::offices).orElse(List.of()),
                List.copyOf(new TreeSet<>(identity.getRoles())),
                caller.actingTeam().orElse(null),
                signIn.expiresAt().orElse(null));
    }

    private List<TeamMembershipResponse> memberships(List<TeamRole> roles) {
        Map<UUID, List<Role>> rolesByTeam = roles.stream()
                .collect(Collectors.groupingBy(
                        TeamRole::teamId, Collectors.mapping(TeamRole::role, Collectors.toList())));
        return network.teams(rolesByTeam.keySet()).values().stream()
                .sorted(Comparator.comparing(TeamView::name).thenComparing(TeamView::id))
                .map(team -> new TeamMembershipResponse(
                        team.id(),
                        team.name(),
                        team.organisationName(),
                        team.territoryCode(),
                        rolesByTeam.getOrDefault(team.id(), List.of()).stream()
                                .sorted()
                                .toList(),
                        network.answersAtAPlace(team.id())))
                .toList();
    }

    private List<OfficeResponse> offices(Standing standing) {
        Map<UUID, OrganisationView> organisations = network.organisations(standing.offices().stream()
                .map(HeldOffice::organisationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet()));
        return standing.offices().stream()
                .map(office -> office(office, organisations))
                .sorted(Comparator.comparing(OfficeResponse::role)
                        .thenComparing(office -> String.valueOf(office.organisationName())))
                .toList();
    }

    private OfficeResponse office(HeldOffice office, Map<UUID, OrganisationView> organisations) {
        String territory = office.territoryCode();
        UUID organisation = office.organisationId();
        return new OfficeResponse(
                office.role(),
                territory,
                territory == null ? null : territories.name(territory).orElse(null),
                organisation,
                organisation == null
                        ? null
                        : Optional.ofNullable(organisations.get(organisation))
                                .map(OrganisationView::name)
                                .orElse(null));
    }
}
