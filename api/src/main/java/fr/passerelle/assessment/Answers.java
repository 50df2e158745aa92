package fr.passerelle.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was answered, side by side. A question that was passed is absent; none is ever required. Never stored. */
@Schema(
        name = "AssessmentAnswers",
        description = "Answers to « Faire le point »; a question that was passed is left out")
record Answers(
        @Size(max = 5) @Schema(examples = "[\"PROCEDURE\"]") @Nullable
        Set<Need> needs,

        @Schema(examples = "BLOCKED") @Nullable Deadline deadline,
        @Schema(examples = "WITH_SOMEONE") @Nullable Wish wish,
        @Schema(examples = "PHONE_ONLY") @Nullable Device device,
        @Schema(examples = "SOMETIMES") @Nullable Connection connection,

        @JsonProperty("last_time") @Schema(examples = "DONE_BY_OTHER") @Nullable
        LastTime lastTime,

        @Schema(examples = "SOMETIMES_HELP") @Nullable Reading reading,
        @Schema(examples = "NOBODY") @Nullable SomebodyAround helper,

        @JsonProperty("anything_else")
        @Schema(description = "To the last prompt: whether there is anything else to talk about", examples = "NO")
        @Nullable
        AnythingElse anythingElse) {

    enum Deadline {
        BLOCKED,
        WITHIN_7_DAYS,
        WITHIN_30_DAYS,
        NONE,
        UNSURE
    }

    enum Wish {
        WITH_SOMEONE,
        DONE_FOR_ME,
        LEARN,
        PAPER_OR_PHONE,
        UNSURE
    }

    /** The last one covers prison, hospital, shelter and white zones, and never says which. */
    enum Device {
        COMPUTER,
        PHONE_ONLY,
        SHARED,
        NONE,
        PLACE_WITHOUT_INTERNET
    }

    enum Connection {
        YES,
        SOMETIMES,
        NO
    }

    enum LastTime {
        ALONE,
        SIDE_BY_SIDE,
        DONE_BY_OTHER,
        GAVE_UP,
        FIRST_TIME
    }

    enum Reading {
        EASY,
        SOMETIMES_HELP,
        ALWAYS_HELP,
        OTHER_LANGUAGE
    }

    enum SomebodyAround {
        YES,
        SOMETIMES,
        NOBODY,
        KEEP_PRIVATE
    }

    enum AnythingElse {
        YES,
        NO
    }
}
