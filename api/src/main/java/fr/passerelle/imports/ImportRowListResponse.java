package fr.passerelle.imports;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of rows in their order, and how many there are. Rows without any change are counted, not kept. */
@Schema(name = "ImportRowList")
record ImportRowListResponse(
        @NotNull List<ImportRowResponse> items,
        @NotNull @Schema(examples = "30") Long total) {}
