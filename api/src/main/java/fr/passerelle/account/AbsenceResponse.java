package fr.passerelle.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When a member is away from a team. */
@Schema(name = "Absence")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AbsenceResponse(
        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a22")
        UUID id,

        @NotNull @Schema(examples = "2026-12-21") LocalDate firstDay,
        @NotNull @Schema(examples = "2027-01-03") LocalDate lastDay,

        @Schema(description = "Who answers meanwhile", examples = "Thomas Guérin") @Nullable
        String takenOverByName,

        @NotNull
        @Schema(
                description = "On how many of these days no member is there, when the team answers at a place",
                examples = "0")
        Integer daysWithoutAnybody) {}
