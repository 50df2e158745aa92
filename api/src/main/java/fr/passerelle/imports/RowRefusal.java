package fr.passerelle.imports;

import fr.passerelle.exchange.RowNote;
import fr.passerelle.exchange.SourceRow;
import java.util.List;

/** Rows that cannot be taken, and why. */
final class RowRefusal {

    private RowRefusal() {}

    /** Its only fault is to lie where nothing is loaded. */
    static boolean isOutside(SourceRow row) {
        List<RowNote> refusals = row.notes().stream()
                .filter(note -> note.kind() == RowNote.Kind.REJECTED)
                .toList();
        return !refusals.isEmpty()
                && refusals.stream().allMatch(note -> note.rule().name().equals("COMMUNE_NOT_LOADED"));
    }
}
