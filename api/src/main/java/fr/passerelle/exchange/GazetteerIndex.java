package fr.passerelle.exchange;

import fr.passerelle.exchange.Gazetteer.Entry;
import fr.passerelle.territory.CommuneName;
import fr.passerelle.territory.Distance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The communes of one reading by what rows call them. */
final class GazetteerIndex {

    private final List<Entry> entries;
    private final Map<String, Entry> byCode = new HashMap<>();
    private final Map<String, Entry> byFormerCode = new HashMap<>();
    private final Map<String, List<Entry>> byPostcode = new HashMap<>();
    private final Map<String, List<Entry>> byName = new HashMap<>();
    private final Map<String, String> searchable = new HashMap<>();
    private final Map<String, Double> reach = new HashMap<>();
    private final Set<String> territories = new HashSet<>();

    GazetteerIndex(Gazetteer gazetteer) {
        entries = List.copyOf(gazetteer.entries());
        for (Entry entry : entries) {
            byCode.put(entry.code(), entry);
            entry.formerCodes().forEach(code -> byFormerCode.put(code, entry));
            entry.postcodes().forEach(code -> add(byPostcode, code, entry));
            searchable.put(entry.code(), CommuneName.searchable(entry.name()));
            add(byName, nameOf(entry), entry);
            territories.add(entry.territoryCode());
        }
    }

    Optional<Entry> today(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    Optional<Entry> retired(String code) {
        return Optional.ofNullable(byFormerCode.get(code));
    }

    List<Entry> withPostcode(String postcode) {
        return byPostcode.getOrDefault(postcode, List.of());
    }

    /** By a name in its searchable form. */
    List<Entry> named(String searchable) {
        return byName.getOrDefault(searchable, List.of());
    }

    /** In its searchable form. */
    String nameOf(Entry commune) {
        return searchable.getOrDefault(commune.code(), "");
    }

    boolean holds(String territoryCode) {
        return territories.contains(territoryCode);
    }

    /**
     * How far from a commune's point its places can be, in kilometres, by the distance to the next commune's point:
     * communes of Guyane are a hundred times those of Gironde, and no open file of ours says how large.
     */
    double reachKm(Entry commune) {
        return reach.computeIfAbsent(commune.code(), code -> entries.stream()
                .filter(other -> !other.code().equals(code))
                .mapToDouble(other -> km(commune, other.latitude(), other.longitude()))
                .min()
                .orElse(0));
    }

    static double km(Entry commune, double latitude, double longitude) {
        return Distance.km(commune.latitude(), commune.longitude(), latitude, longitude);
    }

    private static void add(Map<String, List<Entry>> map, String key, Entry entry) {
        map.computeIfAbsent(key, unused -> new ArrayList<>(1)).add(entry);
    }
}
