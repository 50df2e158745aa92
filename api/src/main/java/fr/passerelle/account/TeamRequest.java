package fr.passerelle.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a team is called. */
record TeamRequest(
        @NotBlank @Size(min = 2, max = 80) @Schema(examples = "France services Aubrelle")
        String name,

        @Size(min = 2, max = 80)
        @Schema(
                description =
                        "Shown to everybody else instead, when the name alone would reveal something about a person",
                examples = "Service social associatif")
        @Nullable
        String publicLabel) {

    TeamRequest {
        if (name != null) {
            name = name.strip();
        }
        publicLabel = publicLabel == null || publicLabel.isBlank() ? null : publicLabel.strip();
    }
}
