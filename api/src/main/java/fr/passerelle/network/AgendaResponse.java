package fr.passerelle.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What happens at a place from today on. */
@Schema(name = "PlaceAgenda")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgendaResponse(
        @Schema(description = "Full up to and including this day; absent when it is not", examples = "2026-12-06")
        @Nullable
        LocalDate saturatedUntil,

        @Schema(
                description = "The place to go to while this one is full",
                examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
        @Nullable
        UUID takenOverBy,

        @Schema(examples = "France services de Vernoult-les-Étangs") @Nullable
        String takenOverByName,

        @NotNull List<CapacityResponse> capacity,
        @NotNull List<Absence> absences,
        @NotNull List<Session> sessions,
        @NotNull List<Stop> stops) {

    @Schema(name = "PlaceAbsence", description = "Days on which nobody answers, both ends included")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Absence(
            @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c")
            UUID id,

            @NotNull @Schema(examples = "2026-12-24") LocalDate firstDay,
            @NotNull @Schema(examples = "2027-01-02") LocalDate lastDay,
            @NotNull @Schema(examples = "HOLIDAYS") PlaceAbsence.Reason reason,

            @Schema(description = "The place to go to meanwhile", examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
            @Nullable
            UUID takenOverBy,

            @Schema(examples = "France services de Vernoult-les-Étangs") @Nullable
            String takenOverByName) {}

    @Schema(name = "PlaceSession", description = "A drop-in session (permanence) that comes back, or a single one")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Session(
            @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c")
            UUID id,

            @NotNull @Schema(examples = "2026-11-24") LocalDate firstDay,

            @Schema(description = "Absent: until further notice", examples = "2027-06-29") @Nullable
            LocalDate lastDay,

            @NotNull @Schema(examples = "2") Integer everyWeeks,

            @NotNull @Schema(description = "Local time", examples = "09:00")
            String startsAt,

            @NotNull @Schema(examples = "12:00") String endsAt,

            @Schema(description = "The team that holds it", examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e") @Nullable
            UUID teamId,

            @NotNull @Schema(description = "Who holds it, in words", examples = "Les Passeurs du numérique")
            String heldBy,

            @NotNull @Schema(examples = "false") Boolean byAppointment,

            @NotNull @Schema(description = "The next days, five at most", examples = "[\"2026-11-24\"]")
            List<LocalDate> nextDays) {}

    @Schema(name = "TravelStop", description = "Where a travelling place is on one day")
    record Stop(
            @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c")
            UUID id,

            @NotNull @Schema(examples = "2026-11-24") LocalDate day,
            @NotNull @Schema(examples = "10:00") String startsAt,
            @NotNull @Schema(examples = "16:00") String endsAt,
            @NotNull @Schema(examples = "00012") String communeCode,
            @NotNull @Schema(examples = "Rocheval") String communeName,

            @NotNull @Schema(examples = "Place de la mairie")
            String spot,

            @NotNull @Schema(examples = "-3.39") Double longitude,
            @NotNull @Schema(examples = "46.30") Double latitude) {}
}
