package fr.passerelle.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What has to hold for a rule, as the published file writes it. One of: {@code answer} with {@code in}, {@code only} or
 * {@code empty}; {@code profile} with {@code in}; {@code listed}; {@code named}; {@code all}; {@code any}; {@code not}.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "AssessmentCondition",
        description = "One of: answer with in, only or empty; profile with in; listed; named; all; any; not")
record Condition(
        @Schema(description = "A question's code", examples = "deadline") @Nullable
        String answer,

        @Schema(description = "A dimension of the profile", examples = "urgency") @Nullable
        String profile,

        @Schema(description = "One of these was answered, or is the profile's value", examples = "[\"BLOCKED\"]")
        @Nullable
        Set<String> in,

        @Schema(description = "This was answered and nothing else", examples = "SOMETHING_ELSE") @Nullable
        String only,

        @Schema(description = "Nothing was answered", examples = "true") @Nullable
        Boolean empty,

        @Schema(description = "One of these is proposed already", examples = "[\"DO_TOGETHER\"]") @Nullable
        Set<OrientationType> listed,

        @Schema(description = "Another condition, by its name", examples = "AT_RISK") @Nullable
        String named,

        @Schema(description = "Each of these holds") @Nullable
        List<Condition> all,

        @Schema(description = "One of these holds at least") @Nullable
        List<Condition> any,

        @Schema(description = "This does not hold") @JsonProperty("not") @Nullable
        Condition not) {}
