package fr.passerelle.rights;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it went, in the person's own eyes: one closed answer, no words, no mark. The last one given counts. */
@Schema(name = "PersonFeedback")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Feedback(
        @NotNull @Schema(examples = "HELPED") FeedbackAnswer answer,

        @NotNull @Schema(description = "The day it was given, in France", examples = "2026-12-22")
        LocalDate givenOn,

        @NotNull @Schema(description = "Who wrote it down", examples = "PERSON")
        GivenBy givenBy) {

    @Schema(name = "FeedbackGivenBy")
    enum GivenBy {
        PERSON,
        REFERRER
    }
}
