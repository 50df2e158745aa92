package fr.passerelle.rights;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code for the person's slip. It is kept nowhere: another request makes another code. */
@Schema(name = "PersonCode")
record PersonCodeResponse(
        @NotNull @Schema(description = "Five groups of four digits", examples = "2736 1840 9924 5513 0764")
        String code,

        @NotNull @Schema(description = "The page that it opens, on this installation's address", examples = "/suivi")
        String page) {

    @Override
    public String toString() {
        return "PersonCodeResponse[…]";
    }
}
