package fr.passerelle.network;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One change of a place: in which part somebody made it, not their name. */
@Schema(name = "PlaceEntry")
record PlaceEntryResponse(
        @NotNull @Schema(examples = "2026-11-22T08:30:00Z") Instant at,
        @NotNull @Schema(examples = "MANAGER") PlaceRights.Carer by,
        @NotNull @Schema(examples = "EDITED") PlaceEntry.Action action,
        @NotNull List<FieldChange> changes) {

    static PlaceEntryResponse of(PlaceEntry entry) {
        return new PlaceEntryResponse(entry.happenedAt, entry.carer, entry.action, entry.changes);
    }
}
