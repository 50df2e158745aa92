package fr.passerelle.referral;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who comes in a week, called off or not; with the present one, those of weeks before that wait for a word. */
@Schema(name = "AppointmentWeek")
record AppointmentWeekResponse(
        @NotNull @Schema(examples = "2026-W48") String week,

        @NotNull @Schema(description = "Its Monday", examples = "2026-11-23")
        LocalDate from,

        @NotNull @Schema(description = "Its Sunday", examples = "2026-11-29")
        LocalDate to,

        @NotNull @Schema(description = "By their start") List<AppointmentOfWeek> appointments,

        @NotNull
        @Schema(description = "Of weeks before, with the present one only: the oldest of which nobody said how it went")
        List<AppointmentOfWeek> untoldBefore,

        @NotNull @Schema(description = "How many those are in all", examples = "1")
        Long untoldBeforeTotal) {}
