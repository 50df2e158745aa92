package fr.passerelle.referral;

import fr.passerelle.assessment.OrientationType;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another kind of help at another place, or a social need behind the digital one. */
record ReferOnwardRequest(
        @NotNull @Schema(examples = "SOCIAL_FOLLOW_UP") OrientationType orientationType) {}
