package fr.passerelle.exchange;

import fr.passerelle.exchange.Cleaned.Step;
import fr.passerelle.exchange.Gazetteer.Entry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which communes a counter says it is competent for, as codes of today's in their order, so that a list told in another
 * order is the same. Codes of a département that is not loaded are kept as they came: dropped, a counter that is
 * competent over there alone would look as if it had said nothing. A code that nobody has is flagged and set aside.
 * Source of the codes: INSEE, code officiel géographique.
 */
final class CompetenceCleaning {

    private static final Pattern CODE = Pattern.compile("(0[1-9]|[1-8]\\d|9[0-8]|2[AB])\\d{3}");

    private CompetenceCleaning() {}

    static List<String> communes(FieldRow row, GazetteerIndex communes) {
        SortedSet<String> today = new TreeSet<>();
        for (String typed : row.items(PlaceField.COMPETENT_FOR)) {
            String code = typed.strip().toUpperCase(Locale.ROOT);
            Optional<Cleaned<Entry>> known = CommuneCleaning.byCode(code, communes);
            if (known.isPresent()) {
                row.note(PlaceField.COMPETENT_FOR, known.get().steps());
                Optional.ofNullable(known.get().value()).map(Entry::code).ifPresent(today::add);
            } else if (isElsewhere(code, communes)) {
                today.add(code);
            } else {
                row.note(PlaceField.COMPETENT_FOR, List.of(Step.flagged(CleaningRule.COMPETENCE_UNKNOWN, typed, null)));
            }
        }
        return List.copyOf(today);
    }

    private static boolean isElsewhere(String code, GazetteerIndex communes) {
        String departement = CommuneCleaning.departementOf(code);
        return CODE.matcher(code).matches() && departement != null && !communes.holds(departement);
    }
}
