package fr.passerelle.referral;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The first contact with the person; it counts as the first trace. */
record StartReferralRequest(
        @NotNull @PastOrPresent @Schema(examples = "2026-11-22")
        LocalDate firstContactOn) {}
