package fr.passerelle.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record FindReferralsRequest(
        @NotBlank
        @Size(max = 40)
        @Schema(
                description = "A reference or its beginning, or the first name or initials; neither kept nor logged",
                examples = "K7F")
        String words) {}
