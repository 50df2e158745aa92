package fr.passerelle.exchange;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.Util;
import fr.passerelle.exchange.Cleaned.Step;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;

/** Opening hours in OSM {@code opening_hours} syntax: valid by its grammar, or small slips of writing made good. */
final class OpeningHoursCleaning {

    private static final int LONGEST = 2000;

    private OpeningHoursCleaning() {}

    static Cleaned<String> clean(String typed) {
        String text = typed.strip();
        if (text.length() <= LONGEST) {
            if (rules(text, true).isPresent()) {
                return Cleaned.as(text);
            }
            Optional<String> spelled = rules(text, false)
                    .map(Util::rulesToOpeningHoursString)
                    .filter(hours -> rules(hours, true).isPresent());
            if (spelled.isPresent()) {
                return Cleaned.with(spelled.get(), Step.repaired(CleaningRule.HOURS_SPELLING, text, spelled.get()));
            }
        }
        return Cleaned.with(null, Step.flagged(CleaningRule.HOURS_UNREADABLE, text, null));
    }

    private static Optional<List<Rule>> rules(String text, boolean strict) {
        try {
            List<Rule> rules = new OpeningHoursParser(new StringReader(text)).rules(strict);
            return rules.isEmpty() || rules.stream().allMatch(Rule::isEmpty) ? Optional.empty() : Optional.of(rules);
        } catch (OpeningHoursParseException unreadable) {
            return Optional.empty();
        }
    }
}
