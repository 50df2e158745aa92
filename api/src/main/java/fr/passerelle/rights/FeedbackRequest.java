package fr.passerelle.rights;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it went, as the person told it to the team that made the referral. */
record FeedbackRequest(
        @NotNull @Schema(examples = "PARTLY_HELPED") FeedbackAnswer answer) {}
