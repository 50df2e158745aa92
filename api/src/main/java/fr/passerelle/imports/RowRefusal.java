package fr.passerelle.imports;

import fr.passerelle.exchange.CleaningRule;
import fr.passerelle.exchange.RowNote;
import java.util.List;

/** Why a row cannot be taken. */
final class RowRefusal {

    private RowRefusal() {}

    /** The row's only fault is to lie where nothing is loaded. */
    static boolean isOutside(List<RowNote> notes) {
        List<RowNote> refusals = notes.stream()
                .filter(note -> note.kind() == RowNote.Kind.REJECTED)
                .toList();
        return !refusals.isEmpty()
                && refusals.stream().allMatch(note -> note.rule() == CleaningRule.COMMUNE_NOT_LOADED);
    }
}
