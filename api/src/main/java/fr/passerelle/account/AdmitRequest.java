package fr.passerelle.account;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an organisation is admitted. */
record AdmitRequest(
        @NotNull
        @Schema(description = "Its staff are bound by professional secrecy (code pénal, 226-13)", examples = "false")
        Boolean boundBySecrecy,

        @Schema(
                description = "It is this organisation, which is in the network and which nobody manages yet",
                examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e")
        @Nullable
        UUID organisationId,

        @NotNull @Schema(description = "It is another one than those that look like it", examples = "false")
        Boolean evenIfAlike) {}
