package fr.passerelle.rights;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it went, by whoever holds the slip. */
record FeedbackByCodeRequest(
        @NotBlank @Size(max = 60) @Schema(description = "As on the slip", examples = "2736 1840 9924 5513 0764")
        String code,

        @NotNull @Schema(examples = "HELPED") FeedbackAnswer answer) {

    @Override
    public String toString() {
        return "FeedbackByCodeRequest[…]";
    }
}
