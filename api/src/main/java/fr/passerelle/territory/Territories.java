package fr.passerelle.territory;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The room's door: communes by code and by name, their indicators, and whether a territory is there. */
@ApplicationScoped
public class Territories {

    private final Communes communes;
    private final CommuneSearch search;
    private final TerritoryRows territories;
    private final CommuneFacts facts;

    Territories(Communes communes, CommuneSearch search, TerritoryRows territories, CommuneFacts facts) {
        this.communes = communes;
        this.search = search;
        this.territories = territories;
        this.facts = facts;
    }

    /** @param value only when KNOWN; a hidden or missing figure is no zero */
    public record Figure(
            IndicatorState state,
            @Nullable Double value,
            @Nullable Integer vintage) {}

    /** The commune of exactly this code, even one that became part of another since. */
    public Optional<CommunePoint> commune(String code) {
        return communes.findByIdOptional(code).map(CommunePoint::of);
    }

    /** Today's commune for a current or a retired code; empty when its territory is not loaded. */
    public Optional<CommunePoint> resolve(String code) {
        return communes.today(code).map(CommunePoint::of);
    }

    /** The same for many codes, by the code that was asked; one that is nobody's here is absent. */
    public Map<String, CommunePoint> resolve(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : communes.today(codes).entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, entry -> CommunePoint.of(entry.getValue())));
    }

    /**
     * Today's commune for a current or a retired code.
     *
     * @throws Problem invalid-request (400) that names the field, when no commune has this code
     */
    public CommunePoint requireCommune(String field, String code) {
        return resolve(code)
                .orElseThrow(() -> Problem.field(
                        ProblemType.INVALID_REQUEST, field, "is not the INSEE code of a commune that is known here"));
    }

    /**
     * Communes of exactly this name, whatever its accents, hyphens, abbreviations and article.
     *
     * @param postcode decides between several of one name when it is one of theirs
     * @param territory null for all
     */
    public List<CommunePoint> byName(String name, @Nullable String postcode, @Nullable String territory) {
        return search.named(name, postcode, territory).stream()
                .map(CommunePoint::of)
                .toList();
    }

    /** Today's communes of a territory, by code. */
    public List<CommunePoint> communesOf(String territoryCode) {
        return communes.list("territoryCode = ?1 and replacedBy is null order by code", territoryCode).stream()
                .map(CommunePoint::of)
                .toList();
    }

    /** Figures by INSEE code; a commune without a line has none. */
    public Map<String, Map<Indicator, Figure>> indicators(String territoryCode) {
        return facts.indicators(territoryCode);
    }

    /** The commune whose own point is nearest: good enough to name a position and to look it up in a table. */
    public Optional<CommunePoint> nearestCommune(double latitude, double longitude) {
        return communes.nearest(latitude, longitude).map(CommunePoint::of);
    }

    /** Today's communes of these territories with their inhabitants, by code. */
    public List<CensusCommune> census(Collection<String> territoryCodes) {
        return facts.census(territoryCodes);
    }

    /** Who lives and helps just across the border counts too, and is said to be missing where it is not loaded. */
    public List<Neighbour> neighbours(String territoryCode) {
        Set<String> loaded = names().keySet();
        return TerritoryFacts.neighbours(territoryCode).stream()
                .map(code ->
                        new Neighbour(code, TerritoryFacts.names().getOrDefault(code, code), loaded.contains(code)))
                .toList();
    }

    /** RFC 7946 FeatureCollection of the communes' outlines; properties: code, name, population. */
    public String outlines(String territoryCode) {
        return communes.outlines(territoryCode);
    }

    /** In which territory each of these communes of today is; a code that is none of them is absent. */
    public Map<String, String> territoryCodes(Collection<String> communeCodes) {
        return communes.all(communeCodes).stream()
                .filter(commune -> commune.replacedBy == null)
                .collect(Collectors.toUnmodifiableMap(commune -> commune.code, commune -> commune.territoryCode));
    }

    public Map<String, String> communeNames(Collection<String> codes) {
        return communes.all(codes).stream()
                .collect(Collectors.toUnmodifiableMap(commune -> commune.code, commune -> commune.name));
    }

    /** Today's communes of every territory that is loaded, for those who match many rows in memory. */
    public List<ListedCommune> listedCommunes() {
        return facts.listed();
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
}
