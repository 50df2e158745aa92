package fr.passerelle.rights;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code on the slip. In a body, so that no address and no log ever holds it. */
record PersonCodeRequest(
        @NotBlank
        @Size(max = 60)
        @Schema(
                description = "Twenty digits; spaces and other signs between them do not matter",
                examples = "2736 1840 9924 5513 0764")
        String code) {

    @Override
    public String toString() {
        return "PersonCodeRequest[…]";
    }
}
