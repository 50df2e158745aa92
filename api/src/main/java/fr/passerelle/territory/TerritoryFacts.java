package fr.passerelle.territory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Facts that the product ships: retired INSEE codes with today's commune, the names of the territories and their neighbours. The first
 * line of each table states source, day and licence; {@code deploy/reference} derives them anew.
 */
final class TerritoryFacts {

    private static final Map<String, String> FORMER = rows("former-communes.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
    private static final Map<String, String> NAMES = rows("territories.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private static final Map<String, List<String>> NEIGHBOURS = rows("neighbours.csv").stream()
            .collect(Collectors.groupingBy(
                    row -> row.get(0), Collectors.mapping(row -> row.get(1), Collectors.toUnmodifiableList())));

    private TerritoryFacts() {}

    /** From a retired code to today's, parts of Paris, Lyon and Marseille included. */
    static Map<String, String> formerCommunes() {
        return FORMER;
    }

    /** Name by code, of every département and of what stands for one overseas. */
    static Map<String, String> names() {
        return NAMES;
    }

    /** Codes of the territories with communes within 8 km of this one's. */
    static List<String> neighbours(String code) {
        return NEIGHBOURS.getOrDefault(code, List.of());
    }

    private static List<List<String>> rows(String name) {
        try (InputStream in = TerritoryFacts.class.getResourceAsStream("/territory/" + name)) {
            if (in == null) {
                throw new IllegalStateException("No table /territory/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(",")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
