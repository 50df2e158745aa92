package fr.passerelle.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.platform.time.Time;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a travelling place is next. */
@Schema(name = "PlaceStop")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlaceStop(
        @NotNull @Schema(description = "When it gets there", examples = "2026-11-24T09:00:00Z")
        Instant from,

        @NotNull @Schema(description = "When it leaves", examples = "2026-11-24T11:00:00Z")
        Instant until,

        @NotNull @Schema(examples = "Place de l'église") String where,

        @Schema(description = "INSEE code", examples = "00012") @Nullable
        String communeCode,

        @Schema(examples = "Rocheval") @Nullable String communeName) {

    static PlaceStop of(TravelStop stop, Map<String, String> communeNames) {
        return new PlaceStop(
                stop.day.atTime(stop.startsAt).atZone(Time.ZONE).toInstant(),
                stop.day.atTime(stop.endsAt).atZone(Time.ZONE).toInstant(),
                stop.spot,
                stop.communeCode,
                communeNames.get(stop.communeCode));
    }
}
