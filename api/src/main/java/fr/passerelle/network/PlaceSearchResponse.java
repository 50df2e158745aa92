package fr.passerelle.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.territory.TravelTimeSource;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of places; the first page also says how many there are and what each filter leaves out. */
@Schema(name = "PlaceSearch")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlaceSearchResponse(
        @NotNull @Schema(description = "Those that can receive now first, then by time, name and id")
        List<PlaceResponse> items,

        @Schema(description = "Give it back as cursor for the next page; absent on the last", examples = "MHw0LjJ8")
        @Nullable
        String next,

        @Schema(
                description = "Where minutes come from: ESTIMATED_INSTEAD when the service that is configured does not"
                        + " answer; absent without a departure",
                examples = "ESTIMATED")
        @Nullable
        TravelTimeSource travelTimeSource,

        @Schema(description = "How many places answer, over all pages; on the first page only", examples = "12")
        @Nullable
        Integer total,

        @Schema(
                description =
                        "Whether total and leftOut count everything around; false when there are so many that only"
                                + " the nearest are counted; on the first page only",
                examples = "true")
        @Nullable
        Boolean countedAll,

        @NotNull
        @Schema(description = "What each filter alone leaves out; empty when none does, and after the first page")
        List<LeftOut> leftOut) {

    /** Places that would be here without this one filter. */
    @Schema(name = "LeftOutPlaces")
    record LeftOut(
            @NotNull @Schema(examples = "FREE") PlaceFilter filter,

            @NotNull @Schema(description = "How many places it leaves out by itself", examples = "3")
            Integer places) {}
}
