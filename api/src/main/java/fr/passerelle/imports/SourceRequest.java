package fr.passerelle.imports;

import fr.passerelle.exchange.SourceFormat;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where rows come from and how they are read. */
record SourceRequest(
        @NotBlank @Size(max = 120) @Schema(examples = "Hub des Brunes")
        String name,

        @NotNull @Schema(examples = "HUB_TABLE") SourceFormat format,

        @Schema(
                type = SchemaType.OBJECT,
                description = "HUB_TABLE only: the mapping profile, as a profile proposal gives it",
                examples = "{\"ignored\": [], \"fields\": {\"name\": {\"columns\": [\"Nom\"]}}}")
        @Nullable
        Map<String, Object> profile,

        @Size(max = 2000)
        @Pattern(regexp = "https?://.+")
        @Schema(description = "Where it can be fetched, https only", examples = "https://hub.exemple.invalid/lieux.csv")
        @Nullable
        String url,

        @Schema(description = "How often it is fetched; with url", examples = "WEEK") @Nullable
        PullEvery pullEvery) {}
