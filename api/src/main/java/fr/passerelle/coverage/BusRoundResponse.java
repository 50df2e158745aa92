package fr.passerelle.coverage;

import fr.passerelle.territory.TravelTimeSource;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which order a bus would visit communes. */
@Schema(name = "BusRound")
record BusRoundResponse(
        @NotNull @Schema(description = "Minutes on the road, out and home", examples = "142")
        Integer minutes,

        @NotNull @Schema(examples = "ESTIMATED") TravelTimeSource travelTime,
        @NotNull List<Stop> stops) {

    @Schema(name = "BusRoundStop")
    record Stop(
            @NotNull @Schema(examples = "00013") String code,
            @NotNull @Schema(examples = "Clairmare") String name,

            @NotNull @Schema(description = "Minutes from the stop before", examples = "18")
            Integer minutes) {}
}
