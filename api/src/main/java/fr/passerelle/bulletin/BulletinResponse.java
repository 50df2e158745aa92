package fr.passerelle.bulletin;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What whoever works in a territory should know. */
@Schema(name = "Bulletin")
record BulletinResponse(
        @NotNull @Schema(examples = "00") String territoryCode,
        @NotNull @Schema(examples = "Demonstration") String territoryName,

        @NotNull @Schema(description = "True for its coordinators", examples = "false")
        Boolean mayChange,

        @NotNull @Schema(description = "Of every administration, in their order")
        List<HumanContactResponse> contacts,

        @NotNull @Schema(description = "What comes first first; meetings and training that are over have left")
        List<BulletinEntryResponse> entries) {}
