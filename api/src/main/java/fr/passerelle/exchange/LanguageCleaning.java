package fr.passerelle.exchange;

import fr.passerelle.exchange.Cleaned.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Languages as ISO 639-1 codes, from codes or from their French names. */
final class LanguageCleaning {

    private LanguageCleaning() {}

    static List<String> languages(FieldRow row) {
        List<String> codes = new ArrayList<>();
        for (String label : TermCleaning.labels(row.items(PlaceField.LANGUAGES))) {
            Cleaned<String> code = clean(label);
            row.note(PlaceField.LANGUAGES, code.steps());
            if (code.value() != null && !codes.contains(code.value())) {
                codes.add(code.value());
            }
        }
        return List.copyOf(codes);
    }

    static Cleaned<String> clean(String label) {
        if (Arrays.asList(Locale.getISOLanguages()).contains(label)) {
            return Cleaned.as(label);
        }
        String said = TermTable.folded(label);
        Optional<String> code = Arrays.stream(Locale.getISOLanguages())
                .filter(language -> language.equals(said)
                        || TermTable.folded(Locale.forLanguageTag(language).getDisplayLanguage(Locale.FRENCH))
                                .equals(said))
                .findFirst();
        return code.map(language ->
                        Cleaned.with(language, Step.repaired(CleaningRule.TERM_TRANSLATED, label, language)))
                .orElseGet(() -> Cleaned.with(null, Step.flagged(CleaningRule.TERM_UNKNOWN, label, null)));
    }
}
