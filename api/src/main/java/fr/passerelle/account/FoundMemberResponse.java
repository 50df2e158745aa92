package fr.passerelle.account;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who could be appointed; where they work tells two people of one name apart. */
@Schema(name = "FoundMember")
record FoundMemberResponse(
        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1f")
        UUID id,

        @NotNull @Schema(examples = "Paul Renard") String displayName,

        @NotNull @Schema(examples = "[\"Conseil départemental de Vaubrune\"]")
        List<String> organisations) {}
