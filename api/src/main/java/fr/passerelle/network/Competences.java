package fr.passerelle.network;

import fr.passerelle.territory.CommunePoint;
import fr.passerelle.territory.NamedCommune;
import fr.passerelle.territory.Territories;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The communes that a counter is competent for: as somebody typed them, and in words. */
@ApplicationScoped
class Competences {

    /** Départements by the beginning of a code; 99 stands for foreign countries. */
    private static final Pattern CODE = Pattern.compile("(0[1-9]|[1-8]\\d|9[0-8]|2[AB])\\d{3}");

    private final Territories territories;

    Competences(Territories territories) {
        this.territories = territories;
    }

    /** Codes of today's in their order; one of a département that is not loaded stays as a source brought it. */
    List<String> checked(CardCheck check, String field, List<String> typed) {
        if (typed.isEmpty()) {
            return List.of();
        }
        Map<String, CommunePoint> known = territories.resolve(typed);
        Set<String> loaded = known.keySet().containsAll(typed)
                ? Set.of()
                : territories.names().keySet();
        SortedSet<String> kept = new TreeSet<>(
                check.each(field, typed, (name, code) -> today(check, name, code, known.get(code), loaded)));
        return List.copyOf(kept);
    }

    private static String today(
            CardCheck check, String name, String code, @Nullable CommunePoint known, Set<String> loaded) {
        if (known == null && (!CODE.matcher(code).matches() || loaded.contains(departementOf(code)))) {
            check.wrong(name, "is not the INSEE code of a commune that is known here");
        }
        if (known != null && !known.code().equals(code)) {
            check.kept(name, code, known.code());
        }
        return known == null ? code : known.code();
    }

    private static String departementOf(String code) {
        return code.substring(0, code.startsWith("97") || code.startsWith("98") ? 3 : 2);
    }

    /** Those that are known, by name. */
    List<NamedCommune> named(List<String> codes) {
        Collator french = Collator.getInstance(Locale.FRENCH);
        return territories.resolve(codes).values().stream()
                .map(commune -> new NamedCommune(commune.code(), commune.name()))
                .sorted(Comparator.comparing(NamedCommune::name, french).thenComparing(NamedCommune::code))
                .toList();
    }

    /** @return null when the place states none */
    @Nullable
    PlaceCompetence of(Place place) {
        if (place.competentFor.isEmpty()) {
            return null;
        }
        SortedMap<String, String> names = territories.names();
        Map<String, Long> byTerritory = territories.resolve(place.competentFor).values().stream()
                .collect(Collectors.groupingBy(CommunePoint::territoryCode, Collectors.counting()));
        return new PlaceCompetence(
                place.competentFor.size(),
                names.keySet().stream()
                        .filter(byTerritory::containsKey)
                        .map(code -> new PlaceCompetence.Share(
                                Objects.requireNonNull(names.get(code)),
                                Objects.requireNonNull(byTerritory.get(code)).intValue()))
                        .toList(),
                named(place.competentFor).stream()
                        .limit(PlaceCompetence.NAMED)
                        .map(NamedCommune::name)
                        .toList());
    }
}
