package fr.passerelle.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of the trail as the two sides see it. */
@Schema(name = "HistoryEntry")
@JsonInclude(JsonInclude.Include.NON_NULL)
record HistoryEntryResponse(
        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e")
        UUID id,

        @NotNull @Schema(examples = "2026-11-22T09:14:00Z") Instant at,

        @NotNull
        @Schema(
                description =
                        "CREATE, SEND, ACCEPT … as the commands; READ, FIRST_READ, READ_HISTORY, EXPORT_HISTORY, LIST, PREVIEW, PRINT, ATTEMPT, APPOINTMENT_BOOKED, APPOINTMENT_HELD, APPOINTMENT_MISSED, APPOINTMENT_CANCELLED, CLAIM, RELEASE, ADD_RIGHT, REFUSED; for the person GIVE_CODE, WITHDRAW, FEEDBACK; by the system REMIND, SKIP, TELL, TELL_PARTNER",
                examples = "SEND")
        String action,

        @NotNull @Schema(description = "MEMBER, SYSTEM or PERSON", examples = "MEMBER")
        String actor,

        @NotNull @Schema(description = "Why", examples = "REFER_A_PERSON")
        String purpose,

        @Schema(examples = "SENDER") @Nullable Side side,

        @Schema(description = "The team's public label", examples = "MDS de Brunes") @Nullable
        String team,

        @Schema(description = "Only for members of the caller's own team", examples = "Claire Fontaine") @Nullable
        String member,

        @NotNull @Schema(description = "Codes and dates of the command", examples = "{\"reason\":\"NO_PLACE_LEFT\"}")
        Map<String, String> detail) {}
