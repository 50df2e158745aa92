package fr.passerelle.rights;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.referral.FollowedReferral;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The person's page: their referral, and what they said of it. */
@Schema(name = "PersonPage")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonPageResponse(
        @NotNull FollowedReferral referral, @Nullable Feedback feedback) {}
