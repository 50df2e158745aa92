package fr.passerelle.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.assessment.OrientationType;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What in a territory's network asks to be looked at. Silent places are in the alerts: a place and a count. */
@Schema(name = "CoverageAnomalies")
record CoverageAnomaliesResponse(
        @NotNull @Schema(description = "Every kind of help, and who is beyond 30 minutes of it")
        List<Help> helps,

        @NotNull @Schema(description = "Communes with no place of any kind within 30 minutes, most people first")
        List<Outside> outside,

        @NotNull @Schema(description = "Places of which no capacity is known for anything they help with")
        List<Doubt> withoutCapacity,

        @NotNull @Schema(description = "Places where nobody answers in the application")
        List<Doubt> withoutMember,

        @NotNull @Schema(description = "Places that have said for more than a month that they are full")
        List<Full> full) {

    @Schema(name = "HelpOutOfReach")
    record Help(
            @NotNull @Schema(examples = "READING_WRITING_FRENCH")
            OrientationType orientationType,

            @NotNull @Schema(description = "Places that give it", examples = "3")
            Integer places,

            @NotNull @Schema(description = "Communes beyond 30 minutes of any", examples = "212")
            Integer communes,

            @NotNull @Schema(description = "People in need there, estimated", examples = "31000")
            Integer people) {}

    @Schema(name = "CommuneOutOfReach")
    record Outside(
            @NotNull @Schema(examples = "00012") String code,
            @NotNull @Schema(examples = "Rocheval") String name,

            @NotNull @Schema(description = "In need, estimated", examples = "130")
            Integer people) {}

    @Schema(name = "PlaceInDoubt")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Doubt(
            @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b")
            UUID placeId,

            @NotNull @Schema(examples = "France services de Rocheval")
            String name,

            @Schema(examples = "Rocheval") @Nullable String communeName) {}

    @Schema(name = "PlaceLongFull")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Full(
            @NotNull Doubt place,
            @NotNull @Schema(examples = "2026-10-02") LocalDate since,
            @NotNull @Schema(examples = "2026-12-06") LocalDate until) {}
}
