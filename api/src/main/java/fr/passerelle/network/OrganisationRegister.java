package fr.passerelle.network;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The room's door for organisations and teams: found, compared, entered, renamed. Whoever calls knows who may. */
@ApplicationScoped
public class OrganisationRegister {

    /** Trigram similarity from which two names are shown beside each other; what is shown is for a human to judge. */
    private static final double ALIKE = 0.6;

    private final Network.Organisations organisations;
    private final Network.Teams teams;
    private final Places places;

    OrganisationRegister(Network.Organisations organisations, Network.Teams teams, Places places) {
        this.organisations = organisations;
        this.teams = teams;
        this.places = places;
    }

    /** @param kind a typology code of the standard */
    public record Entry(
            String territoryCode,
            String name,
            String kind,
            @Nullable Siret siret,
            boolean boundBySecrecy) {}

    public Optional<OrganisationView> organisation(UUID id) {
        return organisations.findByIdOptional(id).map(OrganisationView::of);
    }

    /** Those with the same SIRET anywhere, then those of the territory whose name is alike. */
    public List<OrganisationView> alike(String territoryCode, String name, @Nullable String siret) {
        List<?> found = organisations
                .getEntityManager()
                .createNativeQuery("""
                        select o.* from organisation o
                         where o.siret = :siret
                            or (o.territory_code = :territory
                                and similarity(unaccent(lower(o.name)), unaccent(lower(:name))) >= :alike)
                         order by coalesce(o.siret = :siret, false) desc,
                                  similarity(unaccent(lower(o.name)), unaccent(lower(:name))) desc, o.id
                         limit 5""", Organisation.class)
                .setParameter("siret", siret == null ? "" : siret)
                .setParameter("territory", territoryCode)
                .setParameter("name", name)
                .setParameter("alike", ALIKE)
                .getResultList();
        return found.stream()
                .map(Organisation.class::cast)
                .map(OrganisationView::of)
                .toList();
    }

    public UUID enter(Entry entry) {
        Organisation organisation = new Organisation();
        organisation.id = UuidCreator.getTimeOrderedEpoch();
        organisation.territoryCode = entry.territoryCode();
        organisation.name = entry.name();
        organisation.kind = entry.kind();
        organisation.siret = entry.siret() == null ? null : entry.siret().value();
        organisation.boundBySecrecy = entry.boundBySecrecy();
        organisations.persistAndFlush(organisation);
        return organisation.id;
    }

    public List<TeamView> teamsOf(UUID organisation) {
        return teams
                .list("from Team t join fetch t.organisation o where o.id = ?1 order by t.name, t.id", organisation)
                .stream()
                .map(TeamView::of)
                .toList();
    }

    /**
     * Teams whose shown name, or whose organisation's, holds what was typed. A team with a public label is found by
     * that label only: a search that answers to the real name would tell it.
     */
    public List<TeamView> search(String typed, int limit) {
        return teams.find("""
                        from Team t join fetch t.organisation o
                         where locate(cast(function('unaccent', lower(?1)) as string),
                                      cast(function('unaccent', lower(coalesce(t.publicLabel, t.name))) as string)) > 0
                            or t.publicLabel is null
                               and locate(cast(function('unaccent', lower(?1)) as string),
                                          cast(function('unaccent', lower(o.name)) as string)) > 0
                         order by coalesce(t.publicLabel, t.name), t.id""", typed.strip()).page(0, limit).stream()
                .map(TeamView::of)
                .toList();
    }

    /** @throws Problem invalid-request (400) on name when the organisation has a team of this name */
    public UUID enterTeam(UUID organisation, String name, @Nullable String publicLabel) {
        requireFreeName(organisation, null, name);
        Team team = new Team();
        team.id = UuidCreator.getTimeOrderedEpoch();
        team.organisation = organisations.findById(organisation);
        team.name = name;
        team.publicLabel = publicLabel;
        teams.persistAndFlush(team);
        return team.id;
    }

    /** @throws Problem invalid-request (400) on name when another team of the organisation has it */
    public void changeTeam(UUID id, String name, @Nullable String publicLabel) {
        Team team = teams.findById(id);
        requireFreeName(team.organisation.id, id, name);
        team.name = name;
        team.publicLabel = publicLabel;
    }

    /** At which places each team answers. */
    public Map<UUID, List<PlaceView>> placesOf(Collection<UUID> teamIds) {
        return places.list("teamId in ?1 order by name, id", List.copyOf(teamIds)).stream()
                .map(PlaceView::of)
                .collect(Collectors.groupingBy(place -> place.team().orElseThrow()));
    }

    private void requireFreeName(UUID organisation, @Nullable UUID self, String name) {
        boolean taken = teams.list("organisation.id = ?1 and lower(name) = lower(?2)", organisation, name).stream()
                .anyMatch(team -> !team.id.equals(self));
        if (taken) {
            throw Problem.field(
                    ProblemType.INVALID_REQUEST, "name", "is the name of another team of this organisation");
        }
    }
}
