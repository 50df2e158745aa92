package fr.passerelle.exchange;

import fr.passerelle.exchange.Cleaned.Step;
import fr.passerelle.exchange.Gazetteer.Entry;

/** A postcode of five digits, first by itself, then beside the commune that the row was placed in. */
final class PostcodeCleaning {

    private PostcodeCleaning() {}

    /** By itself; null when no postcode can be read in it. */
    static Cleaned<String> clean(String typed) {
        String digits = typed.replaceAll("[\\s\\u00A0\\u202F.]", "").replaceFirst("(?i)^(?:F|FR)-?(?=\\d{5}$)", "");
        if (digits.matches("\\d{5}") && !digits.equals("00000")) {
            return digits.equals(typed)
                    ? Cleaned.as(digits)
                    : Cleaned.with(digits, Step.repaired(CleaningRule.POSTCODE_LEADING_ZERO, typed, digits));
        }
        if (digits.matches("[1-9]\\d{3}")) {
            return Cleaned.with("0" + digits, Step.repaired(CleaningRule.POSTCODE_LEADING_ZERO, typed, "0" + digits));
        }
        return Cleaned.with(null, Step.flagged(CleaningRule.POSTCODE_UNREADABLE, typed, null));
    }

    /** A CEDEX, or none, gives way to the commune's only postcode; one of another commune stays and is said. */
    static Cleaned<String> inCommune(String postcode, Entry commune, GazetteerIndex communes) {
        if (commune.postcodes().contains(postcode) || commune.postcodes().isEmpty()) {
            return Cleaned.as(postcode.isEmpty() ? "00000" : postcode);
        }
        String first = commune.postcodes().get(0);
        String before = postcode.isEmpty() ? null : postcode;
        boolean single = commune.postcodes().size() == 1;
        if (postcode.isEmpty() || (single && communes.withPostcode(postcode).isEmpty())) {
            return Cleaned.with(
                    first,
                    single
                            ? Step.repaired(CleaningRule.POSTCODE_OF_COMMUNE, before, first)
                            : Step.flagged(CleaningRule.POSTCODE_OF_COMMUNE, before, first));
        }
        return Cleaned.with(postcode, Step.flagged(CleaningRule.POSTCODE_ELSEWHERE, postcode, postcode));
    }
}
