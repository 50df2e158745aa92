package fr.passerelle.referral;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the week: when, and the referral as the place's own lists show it. */
@Schema(name = "AppointmentOfWeek")
record AppointmentOfWeek(
        @NotNull AppointmentOfReferral appointment,

        @NotNull @Schema(description = "Whether it is over, and nobody said yet how it went", examples = "false")
        Boolean waitsForWord,

        @NotNull ReferralSummary referral) {}
