package fr.passerelle.exchange;

import fr.passerelle.exchange.Cleaned.Step;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** « À domicile » among the ways of receiving, or yes or no; ways that say nothing of the home say nothing here. */
final class AtHomeCleaning {

    private static final Set<String> YES =
            Set.of("a domicile", "domicile", "au domicile", "true", "oui", "yes", "vrai", "1");
    private static final Set<String> NO = Set.of("false", "non", "no", "faux", "0");
    private static final Set<String> OTHER_WAYS =
            Set.of("en presentiel", "presentiel", "sur place", "a distance", "distance");

    private AtHomeCleaning() {}

    static @Nullable Boolean atHome(FieldRow row) {
        Boolean said = null;
        for (String label : TermCleaning.labels(row.items(PlaceField.AT_HOME))) {
            String word = TermTable.folded(label);
            if (YES.contains(word)) {
                return true;
            } else if (NO.contains(word)) {
                said = false;
            } else if (!OTHER_WAYS.contains(word)) {
                row.note(PlaceField.AT_HOME, List.of(Step.flagged(CleaningRule.TERM_UNKNOWN, label, null)));
            }
        }
        return said;
    }

    /** Whether a cell speaks of ways of receiving at all. */
    static boolean says(String cell) {
        return TermCleaning.labels(List.of(cell)).stream()
                .map(TermTable::folded)
                .allMatch(word -> YES.contains(word) || NO.contains(word) || OTHER_WAYS.contains(word));
    }
}
