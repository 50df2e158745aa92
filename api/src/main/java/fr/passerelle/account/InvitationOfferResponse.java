package fr.passerelle.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.platform.security.Role;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a code opens, as the one who has it sees it: enough to notice that it was meant for somebody else. */
@Schema(name = "InvitationOffer")
@JsonInclude(JsonInclude.Include.NON_NULL)
record InvitationOfferResponse(
        @NotNull @Schema(examples = "MEDIATOR") Role role,

        @NotNull @Schema(description = "For whom it was made", examples = "Camille, à l'accueil")
        String label,

        @NotNull @Schema(description = "Who made it", examples = "Hélène Garnier")
        String invitedByName,

        @Schema(examples = "France services Aubrelle") @Nullable
        String teamName,

        @Schema(examples = "Communauté de communes de l'Aubrelle") @Nullable
        String organisationName,

        @Schema(examples = "Vaubrune") @Nullable String territoryName,
        @NotNull @Schema(examples = "2026-12-07T09:00:00Z") Instant expiresAt) {}
