package fr.passerelle.exchange;

import fr.passerelle.exchange.Cleaned.Step;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Yes or no, as tables write it; anything else says nothing. */
final class StepFreeCleaning {

    private static final Set<String> YES = Set.of("true", "oui", "yes", "vrai", "1", "o");
    private static final Set<String> NO = Set.of("false", "non", "no", "faux", "0", "n");

    private StepFreeCleaning() {}

    static @Nullable Boolean stepFree(FieldRow row) {
        String said = TermTable.folded(row.text(PlaceField.STEP_FREE));
        if (said.isEmpty() || YES.contains(said) || NO.contains(said)) {
            return said.isEmpty() ? null : Boolean.valueOf(YES.contains(said));
        }
        row.note(
                PlaceField.STEP_FREE,
                List.of(Step.flagged(CleaningRule.TERM_UNKNOWN, row.text(PlaceField.STEP_FREE), null)));
        return null;
    }
}
