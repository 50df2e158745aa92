package fr.passerelle.imports;

import fr.passerelle.exchange.CleaningRule;
import fr.passerelle.exchange.RowNote;
import fr.passerelle.imports.ImportResponse.RuleCount;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what was repaired and flagged while a file is read. */
final class RuleTally {

    private static final int SHOWN = 10;

    private final Map<What, Integer> counts = new HashMap<>();

    private record What(CleaningRule rule, RowNote.Kind kind) {}

    void count(List<RowNote> notes) {
        notes.forEach(note -> counts.merge(new What(note.rule(), note.kind()), 1, Integer::sum));
    }

    List<RuleCount> mostFrequent() {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<What, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(
                                Comparator.comparing(What::rule).thenComparing(What::kind))))
                .limit(SHOWN)
                .map(entry -> new RuleCount(
                        entry.getKey().rule,
                        RowNoteResponse.Kind.valueOf(entry.getKey().kind.name()),
                        entry.getValue()))
                .toList();
    }
}
