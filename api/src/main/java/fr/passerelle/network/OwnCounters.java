package fr.passerelle.network;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which houses are a body's own counters: those of these kinds, and, for a body that the standard has no kind for, those
 * that carry one of these words in their name.
 *
 * @param kinds typology codes of the standard
 * @param names whole words, of letters and spaces only; upper and lower case are alike
 */
public record OwnCounters(Set<String> kinds, Set<String> names) {

    public boolean isEmpty() {
        return kinds.isEmpty() && names.isEmpty();
    }

    /** By which of its kinds or of the words in its name the place is one; empty: it is none. */
    public List<String> markedBy(PlaceOffer offer) {
        List<String> marks = offer.kinds().stream().filter(kinds::contains).toList();
        return marks.isEmpty()
                ? names.stream()
                        .filter(name -> Pattern.compile(
                                        "\\b" + name + "\\b",
                                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS)
                                .matcher(offer.place().name())
                                .find())
                        .sorted()
                        .toList()
                : marks;
    }

    String[] kindCodes() {
        return kinds.toArray(String[]::new);
    }

    /** The same names for PostgreSQL's {@code ~* any(...)}. */
    String[] namePatterns() {
        return names.stream().map(name -> "\\m" + name + "\\M").toArray(String[]::new);
    }
}
