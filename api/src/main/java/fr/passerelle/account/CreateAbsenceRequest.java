package fr.passerelle.account;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Days away, both included; no reason is asked. */
record CreateAbsenceRequest(
        @NotNull @Schema(examples = "2026-12-21") LocalDate firstDay,

        @NotNull @Schema(description = "Not in the past, a year after the first at most", examples = "2027-01-03")
        LocalDate lastDay,

        @Schema(
                description = "Another member of the same team who answers meanwhile",
                examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1f")
        @Nullable
        UUID takenOverBy) {}
