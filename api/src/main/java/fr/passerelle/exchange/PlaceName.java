package fr.passerelle.exchange;

import fr.passerelle.territory.CommuneName;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * A place's name made comparable.
 *
 * @param whole searchable, as written
 * @param own the words that are neither a kind of place, nor a legal or empty word (a commune's name may be among them)
 */
record PlaceName(String whole, Set<String> own, Set<PlaceKind> kinds, boolean partOfBody, boolean travels) {

    private static final Pattern TRAVELLING =
            Pattern.compile("\\b(bus|itinerante?s?|camion|fourgon|mobile|roulante?|ambulante?)\\b");
    private static final Pattern TRAVELLING_CODE = Pattern.compile("(bus|itinerant).*");
    private static final Pattern PART = Pattern.compile("(?<!france )\\b(service|direction)\\b(?! (au )?public)");
    private static final Set<String> EMPTY = Set.of(
            ("a ass asso assoc association au aux avec ce centre cyber cyberbase d de des du en et france gie groupe"
                            + " inter l la le les lieu maison numerique numeriques par point pole pour public publics"
                            + " publique s scic scop service services siege site sur un une antenne espace municipal"
                            + " municipale intercommunal intercommunale bureau conseiller conseillers")
                    .split(" "));
    private static final JaroWinklerSimilarity SPELLING = new JaroWinklerSimilarity();
    private static final double SAME_SPELLING = 0.94;
    private static final int SHORTEST_WORD = 3;
    private static final int SHORTEST_ABBREVIATION = 4;
    private static final int SHORTEST_STEM = 6;

    static PlaceName of(String name, Set<String> codes) {
        String whole = CommuneName.searchable(name);
        Set<String> own = words(PlaceKind.without(whole));
        own.removeAll(EMPTY);
        boolean travels = TRAVELLING.matcher(whole).find()
                || codes.stream().anyMatch(code -> TRAVELLING_CODE
                        .matcher(CommuneName.searchable(code))
                        .matches());
        return new PlaceName(
                whole, own, PlaceKind.of(whole, codes), PART.matcher(whole).find(), travels);
    }

    /** Without the communes and who lives there: « Libournais » in Libourne says where, not who. */
    Set<String> ownBut(Set<String> communes) {
        Set<String> rest = new LinkedHashSet<>(own);
        rest.removeIf(word -> communes.stream()
                .anyMatch(commune -> word.equals(commune)
                        || commune.length() >= SHORTEST_STEM
                                && word.startsWith(commune.substring(0, commune.length() - 1))));
        return rest;
    }

    /** @return how many of the words have their like among the others: same, misspelt or abbreviated */
    static int shared(Set<String> words, Set<String> others) {
        int shared = 0;
        for (String word : words) {
            if (others.contains(word) || others.stream().anyMatch(other -> alike(word, other))) {
                shared++;
            }
        }
        return shared;
    }

    static Set<String> words(String searchable) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : searchable.split(" ")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean alike(String word, String other) {
        int shortest = Math.min(word.length(), other.length());
        if (shortest < SHORTEST_WORD || hasDigit(word) || hasDigit(other)) {
            return false;
        }
        boolean abbreviated = shortest >= SHORTEST_ABBREVIATION && (word.startsWith(other) || other.startsWith(word));
        return abbreviated || SPELLING.apply(word, other) >= SAME_SPELLING;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
