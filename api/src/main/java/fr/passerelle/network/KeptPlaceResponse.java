package fr.passerelle.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A place as those who keep it true need it: what is old, full, away or reported. */
@Schema(name = "KeptPlace")
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeptPlaceResponse(
        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b")
        UUID id,

        @NotNull @Schema(examples = "France services d'Aubrelle")
        String name,

        @NotNull @Schema(examples = "Aubrelle") String communeName,

        @NotNull @Schema(description = "When somebody last confirmed all of it", examples = "2026-10-02")
        LocalDate verifiedOn,

        @NotNull @Schema(description = "TO_CHECK after six months, ALERT after twelve", examples = "FINE")
        Freshness freshness,

        @Schema(description = "Full up to and including this day; absent when it is not", examples = "2026-12-06")
        @Nullable
        LocalDate saturatedUntil,

        @Schema(
                description = "Who takes over while it is full; absent when nobody is named",
                examples = "France services de Vernoult-les-Étangs")
        @Nullable
        String takenOverByName,

        @Schema(description = "No longer there from this day on", examples = "2026-12-31") @Nullable
        LocalDate closedOn,

        @Schema(description = "The absence that is under way or comes next") @Nullable
        AbsenceSummary nextAbsence,

        @NotNull @Schema(description = "The surest that is known of its capacity", examples = "DECLARED")
        CapacityResponse.Origin capacity,

        @NotNull @Schema(description = "Reported errors that nobody closed yet", examples = "0")
        Integer openReports,

        @NotNull @Schema(description = "Whether it has a phone number", examples = "true")
        Boolean hasPhone,

        @NotNull @Schema(description = "Whether its hours are known and can be read", examples = "true")
        Boolean hasHours,

        @NotNull @Schema(description = "Whether a team answers here", examples = "true")
        Boolean hasTeam,

        @NotNull @Schema(description = "Whether the caller may change all of it", examples = "true")
        Boolean mayEdit) {

    @Schema(name = "AbsenceSummary")
    record AbsenceSummary(
            @NotNull @Schema(examples = "2026-12-24") LocalDate firstDay,
            @NotNull @Schema(examples = "2027-01-02") LocalDate lastDay,
            @NotNull @Schema(examples = "HOLIDAYS") PlaceAbsence.Reason reason) {}
}
