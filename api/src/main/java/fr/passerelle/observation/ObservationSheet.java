package fr.passerelle.observation;

import fr.passerelle.assessment.ProcedureBody;
import fr.passerelle.bulletin.HumanContactState;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was noted in a quarter; exact, because nobody is in it. */
@Schema(name = "ObservationSheet")
public record ObservationSheet(
        @NotNull @Schema(examples = "00") String territoryCode,
        @NotNull @Schema(examples = "Demonstration") String territoryName,
        @NotNull @Schema(examples = "2026-Q4") String quarter,

        @NotNull @Schema(description = "More may still be noted", examples = "true")
        Boolean underWay,

        @NotNull @Schema(examples = "48") Integer total,

        @NotNull @Schema(description = "In the quarter before", examples = "31")
        Integer before,

        @NotNull
        @Schema(
                description =
                        "Those noted in this quarter or the one before, those with the most first: what no longer blocks is news too")
        List<Body> bodies,

        @NotNull @Schema(description = "All administrations together, those with the most first")
        List<Step> steps,

        @NotNull
        @Schema(
                description = "Quarters in which something was noted, and the present one; the last one first",
                examples = "[\"2026-Q4\", \"2026-Q3\"]")
        List<String> quarters) {

    @Schema(name = "ObservedBody")
    public record Body(
            @NotNull @Schema(examples = "CAF") ProcedureBody body,
            @NotNull @Schema(examples = "17") Integer total,

            @NotNull @Schema(description = "In the quarter before", examples = "9")
            Integer before,

            @NotNull @Schema(description = "Of them, those where nobody could be reached", examples = "11")
            Integer nobody,

            @NotNull @Schema(description = "What the territory's page says of it now", examples = "KNOWN")
            HumanContactState contact,

            @NotNull @Schema(description = "Those with the most first")
            List<Step> steps) {}

    @Schema(name = "ObservedStep")
    public record Step(
            @NotNull @Schema(examples = "SIGN_IN") BlockedStep step,
            @NotNull @Schema(examples = "8") Integer total) {}
}
