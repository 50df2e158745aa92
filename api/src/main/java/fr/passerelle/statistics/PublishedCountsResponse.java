package fr.passerelle.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is published of one territory and quarter: nothing in it is worked out of anything but its cells. */
@Schema(name = "PublishedCounts")
record PublishedCountsResponse(
        @NotNull @Schema(examples = "00") String territoryCode,

        @NotNull @Schema(examples = "2026-Q3") String quarter,

        @NotNull @Schema(description = "Once, and never changed since", examples = "2026-10-01")
        LocalDate publishedOn,

        @NotNull
        @Schema(
                description =
                        "The territory's first quarter: nothing is said of what begins (SENT, ACCEPTED_…), because"
                                + " how much is under way would be known for ever",
                examples = "false")
        Boolean first,

        @NotNull @Schema(description = "Not one cell is shown", examples = "false")
        Boolean tooSmall,

        @NotNull @Schema(description = "All of them, in their order")
        List<Measure> measures,

        @NotNull List<Rate> rates) {

    @Schema(name = "PublishedMeasureTables", description = "The same events, told apart in one way after the other")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Measure(
            @NotNull @Schema(examples = "SENT") EventMeasure measure,

            @Schema(
                    description = "So many at least, by what is shown; absent when nothing is. No total is published",
                    examples = "85")
            @Nullable
            Integer atLeast,

            @NotNull @Schema(description = "UNMET_NEED has none by PLACE_KIND")
            List<Table> tables) {}

    @Schema(name = "PublishedTable")
    record Table(
            @NotNull @Schema(examples = "EPCI") PublishedTable table,
            @NotNull List<Cell> cells) {}

    @Schema(name = "PublishedCell")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Cell(
            @NotNull
            @Schema(
                    description =
                            "A month; the SIREN of an EPCI, or NONE; an orientation type; a group of kinds of places,"
                                    + " or OTHER",
                    examples = "000100016")
            String cell,

            @Schema(description = "Of an EPCI, at the time of publishing", examples = "Brunes Agglomération") @Nullable
            String name,

            @Schema(
                    description =
                            "To the nearest 5. Absent: hidden, because fewer than 11, of fewer than 3 organisations,"
                                    + " or because another cell could be worked out from it; which of these is not said",
                    examples = "25")
            @Nullable
            Integer rounded) {}

    @Schema(
            name = "PublishedRate",
            description = "Percent, from what it is at least to what it is at most by the shown cells; 0 to 100 when"
                    + " too much is hidden")
    record Rate(
            @NotNull @Schema(examples = "HELPED") PublishedRate rate,
            @NotNull @Schema(examples = "71") Integer from,
            @NotNull @Schema(examples = "83") Integer to) {}
}
