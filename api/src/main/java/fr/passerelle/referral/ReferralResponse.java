package fr.passerelle.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.assessment.Need;
import fr.passerelle.assessment.OrientationType;
import fr.passerelle.assessment.OverrideReason;
import fr.passerelle.assessment.ProcedureBody;
import fr.passerelle.assessment.ProcedureTopic;
import fr.passerelle.assessment.ProfileWord;
import fr.passerelle.person.ContactChannel;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A referral as one side may see it. */
@Schema(name = "Referral")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReferralResponse(
        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
        UUID id,

        @NotNull @Schema(description = "What staff say on the phone", examples = "K7F-2M9X")
        String reference,

        @NotNull @Schema(examples = "SENT") ReferralStatus status,

        @NotNull @Schema(description = "What If-Match must say, in quotes", examples = "2")
        Integer revision,

        @NotNull
        @Schema(description = "The caller's side; both when a team refers to its own place", examples = "[\"SENDER\"]")
        List<Side> sides,

        @NotNull
        @Schema(description = "The commands that the caller may give now", examples = "[\"CANCEL\", \"INVALIDATE\"]")
        List<ReferralCommand> allowedCommands,

        @NotNull NextStep nextStep,

        @NotNull @Schema(description = "Whether the answer is later than the sender should wait", examples = "false")
        Boolean silent,

        @NotNull @Schema(examples = "DO_TOGETHER") OrientationType orientationType,
        @Schema(examples = "PERSON_PREFERS") @Nullable OverrideReason overrideReason,
        @NotNull @Schema(examples = "[\"PROCEDURE\"]") List<Need> needs,
        @NotNull @Schema(examples = "false") Boolean urgent,
        @Schema(examples = "CAF") @Nullable ProcedureBody procedureBody,
        @Schema(examples = "FAMILY_BENEFITS") @Nullable ProcedureTopic procedureTopic,
        @NotNull CommuneOfReferral commune,
        @NotNull SenderOfReferral sender,

        @Schema(description = "Absent while a draft has no place") @Nullable
        PlaceOfReferral place,

        @Schema(
                description =
                        "Made by phone or on paper: the place has no member here, and the sender reports its word")
        @Nullable
        HandedOver handedOver,

        @Schema(examples = "PHONE") @Nullable ContactChannel contactChannel,

        @Schema(description = "Absent when the caller's side does not get it, or no longer") @Nullable
        PersonOfReferral person,

        @NotNull
        @Schema(
                description = "What helps to receive the person well, as far as they agreed; none once they are gone",
                examples = "[\"ACCESS_LIMITED\"]")
        List<ProfileWord> profileWords,

        @Schema(
                description = "A few words for a place whose staff are bound by secrecy; gone at the end",
                examples = "Préfère venir avec sa sœur.")
        @Nullable
        String note,

        @Nullable AgreementOfReferral agreement,
        @NotNull @Schema(examples = "2026-11-22T09:12:00Z") Instant createdAt,
        @Schema(examples = "2026-11-22T09:14:00Z") @Nullable Instant sentAt,
        @Schema(examples = "2026-11-22T13:02:00Z") @Nullable Instant firstReadAt,
        @Schema(examples = "2026-11-22T13:05:00Z") @Nullable Instant answeredAt,
        @Schema(examples = "2026-11-24") @Nullable LocalDate firstContactOn,
        @NotNull @Schema(examples = "2026-11-22T09:14:00Z") Instant statusSince,
        @Schema(examples = "2026-12-01T10:00:00Z") @Nullable Instant endedAt,

        @NotNull @Schema(description = "In the order of their days")
        List<AppointmentOfReferral> appointments,

        @Schema(examples = "NO_PLACE_LEFT") @Nullable DeclineReason declineReason,

        @Schema(description = "Another place that the one which declined would choose") @Nullable
        PlaceOfReferral betterPlace,

        @NotNull @Schema(description = "What the two sides asked each other, oldest first")
        List<QuestionOfReferral> questions,

        @Schema(examples = "WAITING_FOR_DOCUMENTS") @Nullable
        HoldReason holdReason,

        @Schema(examples = "2026-12-07") @Nullable LocalDate reviewOn,
        @Schema(examples = "HELP_FOUND_ELSEWHERE") @Nullable CancelReason cancelReason,
        @Schema(examples = "WRONG_PLACE") @Nullable ErrorReason errorReason,
        @Schema(examples = "PROCEDURE_DONE") @Nullable Outcome outcome,

        @Schema(description = "Whether the outcome counts as help given; only when closed", examples = "true") @Nullable
        Boolean delivered,

        @Schema(description = "What a decision brought after the end, as far as the sender said") @Nullable
        LaterRightOfReferral laterRight,

        @Schema(description = "Whether the caller may say what a decision brought, or correct it", examples = "false")
        @NotNull
        Boolean rightMayBeAdded,

        @Schema(description = "A few words with OTHER", examples = "Le poste est vacant jusqu'en janvier.") @Nullable
        String reasonText,

        @NotNull @Schema(description = "Tries to reach the person so far", examples = "0")
        Long attempts,

        @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d") @Nullable
        UUID previousReferralId,

        @Schema(examples = "AGAIN") @Nullable LinkKind previousLink,

        @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d") @Nullable
        UUID onwardReferralId,

        @Schema(description = "Absent for the sender, and while nobody at the place has said so") @Nullable
        ClaimOfReferral claim) {

    /** The same, for somebody who may no longer see who the person is. */
    ReferralResponse withoutPerson() {
        return with(null, List.of(), note, questions);
    }

    /** The same, once the note and the questions' words are forgotten. */
    ReferralResponse withoutWords() {
        return with(
                person,
                profileWords,
                null,
                questions.stream().map(QuestionOfReferral::withoutWords).toList());
    }

    private ReferralResponse with(
            @Nullable PersonOfReferral person,
            List<ProfileWord> profileWords,
            @Nullable String note,
            List<QuestionOfReferral> questions) {
        return new ReferralResponse(
                id,
                reference,
                status,
                revision,
                sides,
                allowedCommands,
                nextStep,
                silent,
                orientationType,
                overrideReason,
                needs,
                urgent,
                procedureBody,
                procedureTopic,
                commune,
                sender,
                place,
                handedOver,
                contactChannel,
                person,
                profileWords,
                note,
                agreement,
                createdAt,
                sentAt,
                firstReadAt,
                answeredAt,
                firstContactOn,
                statusSince,
                endedAt,
                appointments,
                declineReason,
                betterPlace,
                questions,
                holdReason,
                reviewOn,
                cancelReason,
                errorReason,
                outcome,
                delivered,
                laterRight,
                rightMayBeAdded,
                reasonText,
                attempts,
                previousReferralId,
                previousLink,
                onwardReferralId,
                claim);
    }

    record CommuneOfReferral(
            @NotNull @Schema(examples = "00012") String code,
            @NotNull @Schema(examples = "Rocheval") String name) {}

    /** The team's public label when its name alone would reveal something about the person. */
    record SenderOfReferral(
            @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c")
            UUID teamId,

            @NotNull @Schema(examples = "MDS de Brunes") String team,

            @NotNull @Schema(examples = "Conseil départemental de Vaubrune")
            String organisation) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlaceOfReferral(
            @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b")
            UUID id,

            @NotNull @Schema(examples = "France Services de Rocheval")
            String name,

            @NotNull @Schema(examples = "3 place du Marché, 00120 Rocheval")
            String address,

            @Schema(examples = "+33536490012") @Nullable String phone) {}

    @Schema(name = "HandedOver")
    record HandedOver(
            @NotNull @Schema(examples = "PHONE") HandOverChannel by,
            @NotNull @Schema(examples = "2026-11-22") LocalDate on) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PersonOfReferral(
            @Schema(examples = "Mme D.") @Nullable String callName,
            @Schema(examples = "1961") @Nullable Integer birthYear,
            @Schema(examples = "+33639980123") @Nullable String contact) {}

    @Schema(name = "LaterRightOfReferral")
    record LaterRightOfReferral(
            @NotNull @Schema(examples = "RIGHT_OPENED") LaterRight right,

            @NotNull @Schema(description = "The day it was said", examples = "2027-01-12")
            LocalDate on) {}

    record AgreementOfReferral(
            @NotNull @Schema(examples = "ORAL") AgreementHow how,
            @NotNull @Schema(examples = "2026-11-22") LocalDate givenOn) {}
}
