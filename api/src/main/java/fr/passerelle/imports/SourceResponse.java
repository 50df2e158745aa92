package fr.passerelle.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.exchange.SourceFormat;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A source of the directory. */
@Schema(name = "DirectorySource")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SourceResponse(
        @NotNull @Schema(examples = "hub-brunes") String key,
        @NotNull @Schema(examples = "Hub des Brunes") String name,

        @Schema(
                description = "Whose source it is; absent: national, kept by the platform's administrators",
                examples = "00")
        @Nullable
        String territoryCode,

        @NotNull @Schema(description = "Whether the caller may change it", examples = "true")
        Boolean editable,

        @NotNull @Schema(examples = "HUB_TABLE") SourceFormat format,

        @Schema(
                type = SchemaType.OBJECT,
                description = "The mapping profile of a hub's own table",
                examples = "{\"ignored\": [], \"fields\": {\"name\": {\"columns\": [\"Nom\"]}}}")
        @Nullable
        Map<String, Object> profile,

        @Schema(examples = "https://hub.exemple.invalid/lieux.csv") @Nullable
        String url,

        @Schema(examples = "WEEK") @Nullable PullEvery pullEvery,
        @Schema(examples = "2026-11-29T04:00:00Z") @Nullable Instant nextPullAt,
        @Schema(examples = "2026-11-22T04:00:00Z") @Nullable Instant lastPullAt,
        @Schema(examples = "NOT_MODIFIED") @Nullable PullOutcome lastPullOutcome,

        @NotNull @Schema(description = "Places that it feeds, in the caller's territory", examples = "347")
        Long places,

        @Schema(description = "When it was last applied", examples = "2026-11-22T09:20:00Z") @Nullable
        Instant lastAppliedAt) {}
