package fr.passerelle.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of every refusal (RFC 9457). */
@Schema(name = "Problem", description = "A refusal: what went wrong and what would be right (RFC 9457)")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemResponse(
        @NotNull
        @Schema(
                description = "Which problem this is; its last segment is stable",
                examples = "https://passerelle.example/problems/stale-version")
        URI type,

        @NotNull @Schema(examples = "This changed since it was read")
        String title,

        @NotNull @Schema(examples = "412") Integer status,

        @NotNull @Schema(examples = "Read the referral again, then decide with its present status.")
        String detail,

        @NotNull
        @Schema(description = "Quote it when asking for help; it is in the server's log", examples = "3f2a9c7e5b1d4c80")
        String requestId,

        @Schema(description = "The fields that were refused") @Nullable
        List<FieldError> errors,

        @Schema(description = "409 only: what the status allows you to do now", examples = "[\"DECLINE\", \"ACCEPT\"]")
        @Nullable
        List<String> allowedCommands,

        @Schema(description = "409 and 412 only: the present status of what was to be changed", examples = "ACCEPTED")
        @Nullable
        String currentStatus,

        @Schema(description = "last-member only: how many referrals wait where nobody would be left", examples = "3")
        @Nullable
        Long waitingReferrals,

        @Schema(
                description = "place-away only: the place that takes over",
                examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
        @Nullable
        UUID takenOverBy,

        @Schema(description = "place-away only: its name", examples = "France Services de Rocheval") @Nullable
        String takenOverByName) {

    @SuppressWarnings("unchecked")
    public static ProblemResponse of(ProblemType type, String detail, String requestId, Map<String, Object> extras) {
        return new ProblemResponse(
                type.uri(),
                type.title(),
                type.status(),
                detail,
                requestId,
                (List<FieldError>) extras.get("errors"),
                (List<String>) extras.get("allowedCommands"),
                (String) extras.get("currentStatus"),
                (Long) extras.get("waitingReferrals"),
                (UUID) extras.get("takenOverBy"),
                (String) extras.get("takenOverByName"));
    }
}
