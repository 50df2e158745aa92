package fr.passerelle.imports;

import fr.passerelle.exchange.CleaningRule;
import fr.passerelle.exchange.RowNote;
import fr.passerelle.exchange.SourceRow;
import fr.passerelle.network.ServiceCard;
import java.util.ArrayList;
import java.util.List;

/** Rows that cannot be taken, and why. */
final class RowRefusal {

    private RowRefusal() {}

    /** The reader's, and that a service is no place. */
    static List<RowNote> notes(SourceRow row) {
        ServiceCard service = row.service();
        if (service == null) {
            return row.notes();
        }
        List<RowNote> notes = new ArrayList<>(row.notes());
        notes.add(new RowNote(RowNote.Kind.REJECTED, CleaningRule.SERVICE_NOT_TAKEN, "", service.name(), null));
        return notes;
    }

    /** The row's only fault is to lie where nothing is loaded. */
    static boolean isOutside(List<RowNote> notes) {
        List<RowNote> refusals = notes.stream()
                .filter(note -> note.kind() == RowNote.Kind.REJECTED)
                .toList();
        return !refusals.isEmpty()
                && refusals.stream().allMatch(note -> note.rule() == CleaningRule.COMMUNE_NOT_LOADED);
    }
}
