package fr.passerelle.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organisation's request, as the one who decides sees it: with its contact, and with what is there already. */
@Schema(name = "AdmissionToDecide")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AdmissionToDecideResponse(
        @NotNull AdmissionResponse admission,
        @NotNull @Schema(examples = "Camille Sanséquipe") String contactName,

        @Schema(
                description = "Verified by the identity server; shown until it is decided",
                examples = "sans.equipe@exemple.invalid")
        @Nullable
        String contactEmail,

        @NotNull @Schema(description = "Organisations of the network that may be the same")
        List<AlikeResponse> alike) {

    @Schema(name = "OrganisationAlike")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AlikeResponse(
            @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e")
            UUID id,

            @NotNull @Schema(examples = "Les Ateliers du lac")
            String name,

            @Schema(examples = "73282932000074") @Nullable String siret,
            @NotNull @Schema(examples = "Vaubrune") String territoryName,

            @NotNull @Schema(description = "The very same SIRET: it is the same", examples = "true")
            Boolean sameSiret,

            @NotNull
            @Schema(
                    description = "Somebody manages it; when nobody does, the asker can be admitted as its manager",
                    examples = "false")
            Boolean managed) {}
}
