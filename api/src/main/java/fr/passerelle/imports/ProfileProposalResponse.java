package fr.passerelle.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.exchange.SourceFormat;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a file looks like and how its columns could be read. */
@Schema(name = "ProfileProposal")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProfileProposalResponse(
        @NotNull @Schema(description = "What the file was recognised as", examples = "HUB_TABLE")
        SourceFormat format,

        @NotNull @Schema(description = "The table's columns in their order")
        List<Column> columns,

        @Schema(
                type = SchemaType.OBJECT,
                description = "HUB_TABLE only: a profile to look through, then to keep with the source",
                examples = "{\"ignored\": [\"Remarque\"], \"fields\": {\"name\": {\"columns\": [\"Nom\"]}}}")
        @Nullable
        Map<String, Object> profile) {

    /** A column of the file. */
    @Schema(name = "ProfileColumn")
    record Column(
            @NotNull @Schema(examples = "Nom") String header,

            @NotNull
            @Schema(description = "A few of its values, at most 80 characters each", examples = "[\"Médiathèque\"]")
            List<String> samples) {}
}
