package fr.passerelle.exchange;

import fr.passerelle.exchange.Cleaned.Step;
import fr.passerelle.network.Siret;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The pivot of a place: a SIRET (Luhn, or La Poste's own rule), or the RNA number of an association: W, a digit or
 * letter of the département's, eight digits. Source: INSEE; Journal officiel, Répertoire national des associations.
 */
final class SiretCleaning {

    private static final Pattern RNA = Pattern.compile("W\\d[0-9A-Z]\\d{7}");
    private static final Pattern ROUNDED = Pattern.compile("\\d(?:[.,]\\d+)?[eE]\\+?\\d{1,2}");

    private SiretCleaning() {}

    static Cleaned<String> clean(String typed) {
        String text = typed.strip();
        if (RNA.matcher(text).matches() || isSiret(text)) {
            return Cleaned.as(text);
        }
        if (text.matches("[0 ]+")) {
            return Cleaned.with(null, Step.repaired(CleaningRule.PIVOT_OF_ZEROS, text, null));
        }
        if (ROUNDED.matcher(text).matches()) {
            return Cleaned.with(null, Step.flagged(CleaningRule.SIRET_MANGLED, text, null));
        }
        String digits = text.replaceAll("[\\s\\u00A0\\u202F.\\-']", "");
        String upper = digits.toUpperCase(Locale.ROOT);
        if (RNA.matcher(upper).matches()) {
            return Cleaned.with(upper, Step.repaired(CleaningRule.SIRET_SPELLING, text, upper));
        }
        if (isSiret(digits)) {
            return Cleaned.with(digits, Step.repaired(CleaningRule.SIRET_SPELLING, text, digits));
        }
        if (digits.matches("\\d{13}") && isSiret("0" + digits)) {
            return Cleaned.with("0" + digits, Step.repaired(CleaningRule.SIRET_LEADING_ZERO, text, "0" + digits));
        }
        return Cleaned.with(null, Step.flagged(wrong(digits), text, null));
    }

    private static boolean isSiret(String digits) {
        return digits.matches("[0-9]{14}") && Siret.of(digits).isPresent();
    }

    private static CleaningRule wrong(String digits) {
        return Siret.fault(digits)
                .map(fault -> switch (fault) {
                    case NOT_FOURTEEN_DIGITS -> CleaningRule.PIVOT_UNREADABLE;
                    case NO_ESTABLISHMENT -> CleaningRule.SIRET_MANGLED;
                    case CHECK_DIGIT -> CleaningRule.SIRET_CHECK_DIGIT;
                })
                .orElse(CleaningRule.PIVOT_UNREADABLE);
    }
}
