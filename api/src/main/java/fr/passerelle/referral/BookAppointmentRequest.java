package fr.passerelle.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When the place and the person are to meet, for how long, and where within the place. */
record BookAppointmentRequest(
        @NotNull @Schema(description = "To come, within a year", examples = "2026-11-25T09:00:00Z")
        Instant startsAt,

        @Min(5) @Max(480) @Schema(description = "30 unless given", examples = "45") @Nullable
        Integer minutes,

        @Size(max = 60)
        @Pattern(regexp = ".*\\S.*")
        @Schema(description = "A room or a desk; never about the person", examples = "Salle 2, 1er étage")
        @Nullable
        String spot,

        @Schema(description = "Only, and always, for a place that has no member here") @Nullable @Valid
        WordOfPlace reported)
        implements Reportable {

    int length() {
        return Objects.requireNonNullElse(minutes, Appointment.USUAL_MINUTES);
    }
}
