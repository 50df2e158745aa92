package fr.passerelle.territory;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The room's door: communes by code, and whether a territory is there. */
@ApplicationScoped
public class Territories {

    private final Communes communes;
    private final TerritoryRows territories;

    Territories(Communes communes, TerritoryRows territories) {
        this.communes = communes;
        this.territories = territories;
    }

    public Optional<CommunePoint> commune(String code) {
        return communes.findByIdOptional(code).map(CommunePoint::of);
    }

    /** @throws Problem invalid-request (400) that names the field, when no commune has this code */
    public CommunePoint requireCommune(String field, String code) {
        return commune(code)
                .orElseThrow(() -> Problem.field(
                        ProblemType.INVALID_REQUEST, field, "is not the INSEE code of a commune that is known here"));
    }

    public Map<String, String> communeNames(Collection<String> codes) {
        return communes.list("code in ?1", List.copyOf(codes)).stream()
                .collect(Collectors.toUnmodifiableMap(commune -> commune.code, commune -> commune.name));
    }

    public Optional<String> name(String territoryCode) {
        return territories.findByIdOptional(territoryCode).map(territory -> territory.name);
    }

    /** Every territory's name by its code, in the order of the codes. */
    public SortedMap<String, String> names() {
        return territories.listAll().stream()
                .collect(Collectors.toMap(
                        territory -> territory.code, territory -> territory.name, (one, other) -> one, TreeMap::new));
    }

    /** Whether the installation holds invented people and places; the web client says so on every page. */
    public boolean anyFictional() {
        return territories.count("fictional") > 0;
    }

    @ApplicationScoped
    static class TerritoryRows implements PanacheRepositoryBase<Territory, String> {}
}
