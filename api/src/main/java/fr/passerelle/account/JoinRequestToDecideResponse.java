package fr.passerelle.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.platform.security.Role;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A wish to join a team, as the manager who decides sees it: enough to know who it really is. */
@Schema(name = "JoinRequestToDecide")
@JsonInclude(JsonInclude.Include.NON_NULL)
record JoinRequestToDecideResponse(
        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a21")
        UUID id,

        @NotNull @Schema(examples = "Camille Sanséquipe") String displayName,

        @Schema(
                description = "Verified by the identity server; absent when it is not",
                examples = "sans.equipe@exemple.invalid")
        @Nullable
        String email,

        @NotNull
        @Schema(description = "Somebody else of this name is or wants to be in the organisation", examples = "false")
        Boolean namesake,

        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c")
        UUID teamId,

        @NotNull @Schema(examples = "France services Aubrelle")
        String teamName,

        @NotNull @Schema(examples = "REFERRER") Role role,
        @NotNull @Schema(examples = "2026-11-23T09:00:00Z") Instant askedAt) {}
