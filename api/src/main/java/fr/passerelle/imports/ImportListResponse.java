package fr.passerelle.imports;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of imports, the latest first, and how many there are. */
@Schema(name = "ImportList")
record ImportListResponse(
        @NotNull List<ImportResponse> items,
        @NotNull @Schema(examples = "3") Long total) {}
