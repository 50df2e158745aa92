package fr.passerelle.network;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where somebody is, for as long as the answer takes. It has no text form, so that no log line can hold one. */
@Schema(name = "PlacePosition")
record PlacePosition(
        @NotNull
        @DecimalMin("-90")
        @DecimalMax("90")
        @Schema(description = "Degrees WGS84, rounded to three decimals", examples = "46.35")
        Double latitude,

        @NotNull
        @DecimalMin("-180")
        @DecimalMax("180")
        @Schema(description = "Degrees WGS84, rounded to three decimals", examples = "-3.41")
        Double longitude,

        @Size(max = 600)
        @Schema(description = "next of the page before; it says how far its last place was", examples = "MHw0LjJ8")
        @Nullable
        String cursor) {

    private static final double THREE_DECIMALS = 1_000;

    double roundedLatitude() {
        return Math.round(latitude * THREE_DECIMALS) / THREE_DECIMALS;
    }

    double roundedLongitude() {
        return Math.round(longitude * THREE_DECIMALS) / THREE_DECIMALS;
    }

    @Override
    public String toString() {
        return "PlacePosition";
    }
}
