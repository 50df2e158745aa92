package fr.passerelle.imports;

import fr.passerelle.exchange.Gazetteer;
import fr.passerelle.territory.ListedCommune;
import fr.passerelle.territory.Territories;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The communes that one import may place rows in. */
@ApplicationScoped
class Ground {

    private final Territories territories;

    Ground(Territories territories) {
        this.territories = territories;
    }

    /** @param scope the territory whose places may be touched; null: all that are loaded */
    Held of(@Nullable String scope) {
        return new Held(
                scope,
                territories.listedCommunes().stream()
                        .collect(Collectors.toUnmodifiableMap(ListedCommune::code, Function.identity())));
    }

    record Held(@Nullable String scope, Map<String, ListedCommune> communes) {

        boolean holds(@Nullable String territoryCode) {
            return territoryCode != null && (scope == null || scope.equals(territoryCode));
        }

        boolean holdsCommune(String code) {
            ListedCommune commune = communes.get(code);
            return commune != null && holds(commune.territoryCode());
        }

        String communeName(String code) {
            ListedCommune commune = communes.get(code);
            return commune == null ? "" : commune.name();
        }

        Set<String> territories() {
            return communes.values().stream()
                    .map(ListedCommune::territoryCode)
                    .filter(this::holds)
                    .collect(Collectors.toUnmodifiableSet());
        }

        /** All of them: a row of a neighbouring territory is to be recognised as such. */
        Gazetteer gazetteer() {
            List<Gazetteer.Entry> entries = communes.values().stream()
                    .map(commune -> new Gazetteer.Entry(
                            commune.code(),
                            commune.name(),
                            commune.formerCodes(),
                            commune.postcodes(),
                            commune.territoryCode(),
                            commune.population(),
                            commune.longitude(),
                            commune.latitude(),
                            commune.epciName()))
                    .toList();
            return new Gazetteer(entries);
        }
    }
}
