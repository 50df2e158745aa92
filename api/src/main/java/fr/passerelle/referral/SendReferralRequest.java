package fr.passerelle.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.assessment.ProfileWord;
import fr.passerelle.person.ContactChannel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** To which place, with which agreement, and how the person wishes to be reached. */
record SendReferralRequest(
        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b")
        UUID placeId,

        @NotNull @Schema(examples = "PHONE") ContactChannel contactChannel,
        @NotNull @Valid AgreementRequest agreement,

        @Schema(description = "Kept sealed; the place gets it only when the person wants to be reached directly")
        @Nullable
        @Valid
        PersonRequest person,

        @Size(max = 4)
        @Schema(
                description = "What helps the place to receive the person well, as far as they agreed; one a dimension",
                examples = "[\"ACCESS_LIMITED\", \"SUPPORT_AVAILABLE\"]")
        @Nullable
        Set<@NotNull ProfileWord> profileWords,

        @Size(min = 1, max = 140)
        @Schema(
                description =
                        "A few words for a place whose staff are bound by secrecy, read together with the person; no number,"
                                + " account or password; gone when the referral ends",
                examples = "Préfère venir avec sa sœur.")
        @Nullable
        String note,

        @Schema(
                description = "An appointment already agreed with the place by phone; delays count from that day",
                examples = "2026-11-25T09:00:00Z")
        @Nullable
        Instant appointmentAt) {

    /** In one order, so that one body has one fingerprint on every machine. */
    SendReferralRequest {
        if (profileWords != null) {
            SortedSet<ProfileWord> sorted = new TreeSet<>(Comparator.nullsFirst(Comparator.naturalOrder()));
            sorted.addAll(profileWords);
            profileWords = Collections.unmodifiableSortedSet(sorted);
        }
    }

    Set<ProfileWord> words() {
        return Objects.requireNonNullElse(profileWords, Set.of());
    }

    @Schema(name = "AgreementRequest", description = "The person's agreement for this very place")
    record AgreementRequest(
            @NotNull @Schema(examples = "ORAL") AgreementHow how,

            @NotNull @PastOrPresent @Schema(examples = "2026-11-22")
            LocalDate givenOn,

            @NotNull
            @Schema(
                    description = "The place the person agreed to; the same as placeId",
                    examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b")
            UUID placeId) {}

    @Schema(name = "PersonRequest")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PersonRequest(
            @Size(min = 1, max = 40)
            @Schema(description = "First name or initials, as the person wants to be called", examples = "Mme D.")
            @Nullable
            String callName,

            @Min(1900) @Max(2100) @Schema(examples = "1961") @Nullable
            Integer birthYear,

            @Size(min = 3, max = 120)
            @Schema(
                    description = "A phone number or an e-mail address, as contactChannel says",
                    examples = "06 39 98 01 23")
            @Nullable
            String contact) {}
}
