package fr.passerelle.referral;

import fr.passerelle.person.ContactChannel;
import fr.passerelle.referral.SendReferralRequest.AgreementRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** To which place that has no member here, with which agreement, and how it was told. */
record HandOverReferralRequest(
        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b")
        UUID placeId,

        @NotNull @Valid AgreementRequest agreement,

        @Size(min = 1, max = 40)
        @Schema(
                description = "First name or initials, sealed, for the sending team's own list only",
                examples = "Mme D.")
        @Nullable
        String callName,

        @NotNull @Schema(examples = "PHONE") HandOverChannel by,

        @NotNull @PastOrPresent @Schema(examples = "2026-11-22")
        LocalDate on) {

    /** Nobody of the place reads anything here, so that whatever it tells the person goes through the sender. */
    SendReferralRequest asSending() {
        return new SendReferralRequest(
                placeId,
                ContactChannel.VIA_REFERRER,
                agreement,
                callName == null ? null : new SendReferralRequest.PersonRequest(callName, null, null),
                null,
                null,
                null);
    }
}
