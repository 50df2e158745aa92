package fr.passerelle.network;

import fr.passerelle.assessment.OrientationType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is written into a place's agenda; times are the place's own, HH:MM. */
final class AgendaRequests {

    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    private AgendaRequests() {}

    @Schema(name = "SaturationRequest")
    record Saturation(
            @Schema(description = "Last full day; two weeks from today when absent", examples = "2026-12-06") @Nullable
            LocalDate until,

            @Schema(
                    description =
                            "The place to go to meanwhile: of the same territory, there, and where somebody answers",
                    examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
            @Nullable
            UUID takenOverBy) {}

    @Schema(name = "ClosePlaceRequest")
    record Closing(
            @Schema(
                    description = "First day on which it is no longer there; today when absent",
                    examples = "2026-12-31")
            @Nullable
            LocalDate from) {}

    @Schema(name = "CapacityRequest", description = "What is left out is no longer declared")
    record Capacity(@NotNull @Size(max = 7) List<@NotNull @Valid Line> capacity) {}

    @Schema(name = "CapacityLine")
    record Line(
            @NotNull @Schema(examples = "DO_TOGETHER") OrientationType orientationType,

            @NotNull @Min(0) @Max(1000) @Schema(description = "People a week", examples = "12")
            Integer perWeek) {}

    @Schema(name = "PlaceAbsenceRequest")
    record Absence(
            @NotNull @Schema(examples = "2026-12-24") LocalDate firstDay,

            @NotNull @Schema(description = "The last day away", examples = "2027-01-02")
            LocalDate lastDay,

            @NotNull @Schema(examples = "HOLIDAYS") PlaceAbsence.Reason reason,

            @Schema(
                    description =
                            "The place to go to meanwhile: of the same territory, there, and where somebody answers",
                    examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
            @Nullable
            UUID takenOverBy) {}

    @Schema(name = "PlaceSessionRequest")
    record Session(
            @NotNull @Schema(description = "Its weekday is the session's", examples = "2026-11-24")
            LocalDate firstDay,

            @Schema(description = "Absent: until further notice; equal to firstDay: once", examples = "2027-06-29")
            @Nullable
            LocalDate lastDay,

            @NotNull @Min(1) @Max(12) @Schema(examples = "2")
            Integer everyWeeks,

            @NotNull @Pattern(regexp = TIME) @Schema(examples = "09:00")
            String startsAt,

            @NotNull @Pattern(regexp = TIME) @Schema(examples = "12:00")
            String endsAt,

            @Schema(
                    description = "The team that holds it, of any organisation",
                    examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e")
            @Nullable
            UUID teamId,

            @Size(max = 120)
            @Schema(
                    description = "Who holds it when no team of the network does: a body, not a person",
                    examples = "Les Passeurs du numérique")
            @Nullable
            String heldBy,

            @NotNull @Schema(examples = "false") Boolean byAppointment) {}

    @Schema(name = "TravelStopRequest")
    record Stop(
            @NotNull @Schema(examples = "2026-11-24") LocalDate day,

            @NotNull @Pattern(regexp = TIME) @Schema(examples = "10:00")
            String startsAt,

            @NotNull @Pattern(regexp = TIME) @Schema(examples = "16:00")
            String endsAt,

            @NotNull @Schema(examples = "00012") String communeCode,

            @NotBlank @Size(max = 120) @Schema(examples = "Place de la mairie")
            String spot,

            @Schema(description = "Degrees; without a point the commune's own stands in", examples = "-3.39") @Nullable
            Double longitude,

            @Schema(examples = "46.30") @Nullable Double latitude) {}
}
