package fr.passerelle.statistics;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PublishedQuarters", description = "Newest first; none before the first quarter is over")
record PublishedQuartersResponse(@NotNull List<PublishedQuarter> items) {

    @Schema(name = "PublishedQuarter")
    record PublishedQuarter(
            @NotNull @Schema(examples = "2026-Q3") String quarter,

            @NotNull @Schema(description = "Once, and never changed since", examples = "2026-10-01")
            LocalDate publishedOn) {}
}
