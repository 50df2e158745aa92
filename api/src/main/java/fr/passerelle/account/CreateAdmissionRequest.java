package fr.passerelle.account;

import fr.passerelle.platform.security.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which organisation asks, and who speaks for it. */
record CreateAdmissionRequest(
        @NotBlank @Size(min = 2, max = 120) @Schema(examples = "Les Ateliers du Lac")
        String name,

        @NotNull
        @Pattern(regexp = "[A-Z0-9_]{2,20}|Autre", message = "must be a typology code of the standard")
        @Schema(description = "A typology code of the French standard", examples = "ASSO")
        String kind,

        @Size(max = 30)
        @Schema(description = "When there is one; spaces do not matter", examples = "732 829 320 00074")
        @Nullable
        String siret,

        @NotNull @Schema(description = "INSEE code of the commune; it says which territory decides", examples = "00012")
        String communeCode,

        @NotBlank
        @Size(max = 300)
        @Schema(
                description = "What the organisation does for people; nothing about a person",
                examples = "Nous tenons des ateliers numériques deux jours par semaine.")
        String why,

        @NotBlank @Size(min = 2, max = 80) @Schema(description = "The first team", examples = "Ateliers numériques")
        String teamName,

        @Schema(
                description =
                        "REFERRER or MEDIATOR, for a contact who helps people too; without it they are manager only",
                examples = "MEDIATOR")
        @Nullable
        Role role) {

    CreateAdmissionRequest {
        if (name != null) {
            name = name.strip();
        }
        if (why != null) {
            why = why.strip();
        }
        if (teamName != null) {
            teamName = teamName.strip();
        }
        siret = siret == null || siret.isBlank() ? null : siret.strip();
    }
}
