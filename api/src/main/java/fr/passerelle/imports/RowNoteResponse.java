package fr.passerelle.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.exchange.CleaningRule;
import fr.passerelle.exchange.RowNote;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What happened to one value of a row. */
@Schema(name = "RowNote")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RowNoteResponse(
        @NotNull @Schema(examples = "REJECTED") Kind kind,
        @NotNull @Schema(examples = "REQUIRED_MISSING") CleaningRule rule,

        @NotNull @Schema(description = "As the source's own header calls it", examples = "Nom")
        String column,

        @Schema(description = "The value as it came", examples = "05 36 49 00 12") @Nullable
        String before,

        @Schema(description = "What it became; absent when it was set aside", examples = "+33536490012") @Nullable
        String after) {

    static RowNoteResponse of(RowNote note) {
        return new RowNoteResponse(
                Kind.valueOf(note.kind().name()), note.rule(), note.column(), note.before(), note.after());
    }

    RowNote note() {
        return new RowNote(RowNote.Kind.valueOf(kind.name()), rule, column, before, after);
    }

    /** As {@link RowNote.Kind}. */
    @Schema(name = "RowNoteKind")
    enum Kind {
        REPAIRED,
        FLAGGED,
        REJECTED
    }
}
