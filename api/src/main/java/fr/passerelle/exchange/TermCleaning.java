package fr.passerelle.exchange;

import fr.passerelle.exchange.Cleaned.Step;
import fr.passerelle.network.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Labels of a closed list as its codes; those of other lists or versions by the table of their format. */
final class TermCleaning {

    private static final Map<Vocabulary, Map<String, String>> FOLDED = new EnumMap<>(Vocabulary.class);

    static {
        for (Vocabulary vocabulary : Vocabulary.values()) {
            Map<String, String> codes = new HashMap<>();
            vocabulary.codes().forEach(code -> codes.put(TermTable.folded(code), code));
            FOLDED.put(vocabulary, codes);
        }
    }

    private TermCleaning() {}

    static Cleaned<List<Term>> clean(PlaceField field, String typed, TermTable table) {
        Vocabulary vocabulary = field.vocabulary().orElseThrow();
        String label = typed.strip().replaceAll("\\s+", " ");
        if (vocabulary.has(label)) {
            return Cleaned.as(List.of(new Term(vocabulary, label)));
        }
        Optional<List<Term>> translated = table.translated(field, label);
        if (translated.isPresent()) {
            return translated(label, translated.get());
        }
        String spelled = folded(vocabulary).get(TermTable.folded(label));
        if (spelled != null) {
            return Cleaned.with(
                    List.of(new Term(vocabulary, spelled)), Step.repaired(CleaningRule.TERM_SPELLING, label, spelled));
        }
        return Cleaned.with(null, Step.flagged(CleaningRule.TERM_UNKNOWN, label, null));
    }

    /**
     * The labels of a cell: between bars, or between the semicolons of older versions. A label that holds a semicolon
     * itself does not exist in any list.
     */
    static List<String> labels(Collection<String> items) {
        List<String> labels = new ArrayList<>();
        items.forEach(item -> Arrays.stream(item.split("[|;\\n]"))
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .forEach(labels::add));
        return labels;
    }

    private static Map<String, String> folded(Vocabulary vocabulary) {
        return FOLDED.getOrDefault(vocabulary, Map.of());
    }

    private static Cleaned<List<Term>> translated(String label, List<Term> terms) {
        if (terms.isEmpty()) {
            return Cleaned.with(null, Step.flagged(CleaningRule.TERM_WITHOUT_EQUIVALENT, label, null));
        }
        @Nullable String after = terms.stream().map(Term::code).collect(Collectors.joining(" | "));
        return Cleaned.with(terms, Step.repaired(CleaningRule.TERM_TRANSLATED, label, after));
    }
}
