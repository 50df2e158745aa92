package fr.passerelle.paper;

import fr.passerelle.assessment.ProcedureBody;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a letter asks, and of whom; the rest is written by hand. */
@Schema(name = "LetterRequest")
record LetterRequest(
        @NotNull @Schema(examples = "PAPER_FORM") LetterAsk ask,

        @Schema(description = "Absent: a line to write on by hand", examples = "CAF") @Nullable
        ProcedureBody body) {

    @Schema(name = "LetterAsk")
    enum LetterAsk {
        PAPER_FORM,
        APPOINTMENT
    }
}
