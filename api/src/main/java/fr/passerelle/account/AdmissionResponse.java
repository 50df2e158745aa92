package fr.passerelle.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.platform.security.Role;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organisation's request, as its asker sees it. */
@Schema(name = "Admission")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AdmissionResponse(
        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a24")
        UUID id,

        @NotNull @Schema(examples = "Les Ateliers du Lac") String name,
        @NotNull @Schema(examples = "ASSO") String kind,
        @Schema(examples = "73282932000074") @Nullable String siret,
        @NotNull @Schema(examples = "Rocheval") String communeName,
        @NotNull @Schema(examples = "Vaubrune") String territoryName,

        @NotNull @Schema(examples = "Nous tenons des ateliers numériques deux jours par semaine.")
        String why,

        @NotNull @Schema(examples = "Ateliers numériques") String teamName,
        @Schema(examples = "MEDIATOR") @Nullable Role role,
        @NotNull @Schema(examples = "ASKED") AdmissionStatus status,

        @Schema(examples = "NOT_ENOUGH_INFORMATION") @Nullable
        AdmissionRefusal reason,

        @NotNull @Schema(examples = "2026-11-23T09:00:00Z") Instant askedAt,
        @Schema(examples = "2026-11-24T09:00:00Z") @Nullable Instant decidedAt) {

    static AdmissionResponse of(Admission admission, String communeName, String territoryName) {
        return new AdmissionResponse(
                admission.id,
                admission.name,
                admission.kind,
                admission.siret,
                communeName,
                territoryName,
                admission.why,
                admission.teamName,
                admission.role,
                admission.status,
                admission.reason,
                admission.askedAt,
                admission.decidedAt);
    }
}
