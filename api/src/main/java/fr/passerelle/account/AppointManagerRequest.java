package fr.passerelle.account;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who becomes manager besides. */
record AppointManagerRequest(
        @NotNull
        @Schema(
                description = "A member of one of the organisation's teams",
                examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1f")
        UUID memberId) {}
