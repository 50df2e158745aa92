package fr.passerelle.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.assessment.OrientationType;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReferralSummary(
        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
        UUID id,

        @NotNull @Schema(examples = "K7F-2M9X") String reference,
        @NotNull @Schema(examples = "SENT") ReferralStatus status,
        @NotNull @Schema(examples = "2") Integer revision,
        @NotNull NextStep nextStep,
        @NotNull @Schema(examples = "false") Boolean silent,
        @NotNull @Schema(examples = "DO_TOGETHER") OrientationType orientationType,
        @NotNull @Schema(examples = "false") Boolean urgent,
        @NotNull @Schema(examples = "Rocheval") String communeName,
        @NotNull @Schema(examples = "MDS de Brunes") String senderTeam,

        @Schema(examples = "France Services de Rocheval") @Nullable
        String placeName,

        @Schema(description = "First name or initials, for the sender only", examples = "Mme D.") @Nullable
        String callName,

        @Schema(examples = "2026-11-22T09:14:00Z") @Nullable Instant sentAt,
        @NotNull @Schema(examples = "2026-11-22T09:14:00Z") Instant statusSince,

        @NotNull
        @Schema(description = "Whether the sender reports what a place without a member says", examples = "false")
        Boolean reported,

        @NotNull @Schema(description = "Whether the other side waits for an answer to its question", examples = "false")
        Boolean asked,

        @Schema(
                description = "Working days before this place usually answers, while it has not; from 11 answers on",
                examples = "2")
        @Nullable
        Integer usualDays,

        @NotNull @Schema(description = "Whether somebody at the place has opened it", examples = "true")
        Boolean read,

        @Schema(examples = "NO_PLACE_LEFT") @Nullable DeclineReason declineReason,
        @Schema(examples = "PROCEDURE_DONE") @Nullable Outcome outcome,

        @Schema(description = "The first that nothing was told of yet, else how the last one went") @Nullable
        AppointmentOfReferral appointment,

        @Schema(description = "For the team at the place only") @Nullable
        ClaimOfReferral claim) {}
