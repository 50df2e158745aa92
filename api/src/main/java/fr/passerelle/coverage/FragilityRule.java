package fr.passerelle.coverage;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.territory.Indicator;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How fragility and demand are reckoned, published as it is used: {@code coverage/fragility-1.json}. */
@Schema(name = "FragilityRule")
record FragilityRule(
        @NotNull @Schema(examples = "2026-11") String version,

        @NotNull
        @Schema(description = "In words", examples = "Each indicator is brought to 0–10 between its two bounds.")
        String rule,

        @NotNull List<Scale> indicators,

        @NotNull
        @Schema(
                description = "What stands in for a figure that is hidden or missing",
                examples = "The mean of the communes of the same EPCI stands in for it and is marked.")
        String secret,

        @NotNull ShareInNeed shareInNeed) {

    private static final String FILE = "/coverage/fragility-1.json";

    @Schema(name = "FragilityScale")
    record Scale(
            @NotNull @Schema(examples = "POVERTY_RATE") Indicator indicator,

            @NotNull @Schema(description = "0 from here down, in percent", examples = "7.0")
            Double low,

            @NotNull @Schema(description = "10 from here up, in percent", examples = "33.0")
            Double high,

            @NotNull @Schema(examples = "The 5th and the 95th percentile of the population of France")
            String reason,

            @NotNull @Schema(examples = "INSEE, Filosofi 2021")
            String source) {

        /** From 0 to 10. */
        double score(double percent) {
            return 10 * Math.max(0, Math.min(1, (percent - low) / (high - low)));
        }
    }

    @Schema(name = "ShareInNeed", description = "π of the formula")
    record ShareInNeed(
            @NotNull @Schema(examples = "0.154") Double value,

            @NotNull @Schema(examples = "Share of the population that needs help with what is digital")
            String reason,

            @NotNull @Schema(examples = "INSEE Première n° 1953, June 2023")
            String source) {}

    static FragilityRule published() {
        try (InputStream in = FragilityRule.class.getResourceAsStream(FILE)) {
            return new ObjectMapper().readValue(Objects.requireNonNull(in, FILE), FragilityRule.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
