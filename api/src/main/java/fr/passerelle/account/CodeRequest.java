package fr.passerelle.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code somebody was given. */
record CodeRequest(
        @NotBlank
        @Size(max = 60)
        @Schema(description = "As heard or copied: case, spaces and hyphens do not matter", examples = "K7DM-3XRA-9PQT")
        String code) {

    @Override
    public String toString() {
        return "CodeRequest[…]";
    }
}
