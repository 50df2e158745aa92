package fr.passerelle.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who of the team at the place deals with a referral; for that team only. */
@Schema(name = "ReferralClaim")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClaimOfReferral(
        @NotNull @Schema(examples = "Julien Moreau") String member,

        @NotNull @Schema(description = "Whether it is the caller", examples = "true")
        Boolean mine,

        @NotNull @Schema(examples = "2026-11-22T13:02:00Z") Instant since,

        @Schema(description = "The last day on which that member is away, if they are today", examples = "2026-11-27")
        @Nullable
        LocalDate awayUntil) {}
