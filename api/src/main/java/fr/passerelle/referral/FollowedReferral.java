package fr.passerelle.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.assessment.Need;
import fr.passerelle.assessment.OrientationType;
import fr.passerelle.assessment.ProcedureBody;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A referral as the person it is about sees it: what was chosen, where, what was passed on, who looked. It says nothing
 * of who the person is: whoever finds the slip learns no name and no contact.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FollowedReferral(
        @NotNull @Schema(description = "Where it stands", examples = "SENT")
        Standing standing,

        @NotNull @Schema(description = "The help that was chosen together", examples = "DO_TOGETHER")
        OrientationType orientationType,

        @NotNull @Schema(examples = "[\"PROCEDURE\"]") List<Need> needs,

        @Schema(examples = "CAF") @Nullable ProcedureBody procedureBody,

        @NotNull @Schema(description = "The day on which it was sent, in France", examples = "2026-11-22")
        LocalDate sentOn,

        @Schema(description = "By when the place is expected to do its next step", examples = "2026-11-24") @Nullable
        LocalDate expectedBy,

        @Schema(description = "The next appointment, today or later", examples = "2026-11-26T09:30:00Z") @Nullable
        Instant meetingAt,

        @Schema(description = "Where within the place", examples = "Salle 2, 1er étage") @Nullable
        String meetingSpot,

        @NotNull Place place,
        @NotNull Referrer referrer,

        @NotNull @Schema(description = "What the place was told", examples = "[\"NEEDS\",\"COMMUNE\"]")
        List<PassedOn> passedOn,

        @NotNull
        @Schema(
                description = "Whether the place can still see what it was told of the person, if anything",
                examples = "true")
        Boolean placeStillSees,

        @NotNull @Schema(description = "Whether there is still something to withdraw", examples = "true")
        Boolean withdrawable,

        @NotNull @Schema(description = "Who looked, one line a day and organisation, newest first")
        List<Look> looks) {

    /** The states of the life cycle, in the few words that matter to the person. */
    @Schema(name = "FollowedStanding")
    public enum Standing {
        SENT,
        SEEN,
        ACCEPTED,
        IN_PROGRESS,
        ON_HOLD,
        HELPED,
        ENDED_WITHOUT_HELP,
        DECLINED,
        NO_ANSWER,
        WITHDRAWN,
        CANCELLED,
        ENTERED_IN_ERROR
    }

    /** What a place is told of a person, as kinds; never the content. */
    public enum PassedOn {
        NEEDS,
        COMMUNE,
        PROCEDURE_BODY,
        PROCEDURE_TOPIC,
        URGENCY,
        CALL_NAME,
        CONTACT,
        /** What helps to receive the person well. */
        PROFILE_WORDS,
        /** A few words, which are gone when the referral ends. */
        NOTE
    }

    @Schema(name = "FollowedPlace")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Place(
            @NotNull @Schema(examples = "France Services de Rocheval")
            String name,

            @NotNull @Schema(examples = "3 place du Marché, 00120 Rocheval")
            String address,

            @Schema(examples = "+33536490012") @Nullable String phone) {}

    /** By its public label when the team's name alone would reveal something. */
    public record Referrer(
            @NotNull @Schema(examples = "MDS de Brunes") String team,

            @NotNull @Schema(examples = "Conseil départemental de Vaubrune")
            String organisation) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Look(
            @NotNull @Schema(examples = "2026-11-22") LocalDate on,

            @Schema(description = "Absent for the application itself and for the person", examples = "MDS de Brunes")
            @Nullable
            String organisation,

            @NotNull @Schema(description = "Who they are to the referral", examples = "RECEIVER")
            Side side,

            @NotNull @Schema(description = "Whether something was done, or only read", examples = "false")
            Boolean acted) {}
}
