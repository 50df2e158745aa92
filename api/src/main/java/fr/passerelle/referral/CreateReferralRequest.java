package fr.passerelle.referral;

import fr.passerelle.assessment.Need;
import fr.passerelle.assessment.OrientationType;
import fr.passerelle.assessment.OverrideReason;
import fr.passerelle.assessment.ProcedureBody;
import fr.passerelle.assessment.ProcedureTopic;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A need and where the person lives; nothing yet about who they are. */
record CreateReferralRequest(
        @NotNull
        @Schema(description = "The kind of help that was chosen; must lead to a referral", examples = "DO_TOGETHER")
        OrientationType orientationType,

        @Schema(description = "Why it differs from what was proposed", examples = "PERSON_PREFERS") @Nullable
        OverrideReason overrideReason,

        @NotNull
        @Size(max = 3)
        @Schema(description = "Up to three of the questionnaire's needs", examples = "[\"PROCEDURE\"]")
        Set<@NotNull Need> needs,

        @NotNull @Schema(description = "INSEE code of the commune the person lives in", examples = "00012")
        String communeCode,

        @NotNull @Schema(description = "A right is blocked or at risk within seven days", examples = "false")
        Boolean urgent,

        @Schema(description = "Where the procedure goes, when known", examples = "CAF") @Nullable
        ProcedureBody procedureBody,

        @Schema(description = "What the procedure is about, when known", examples = "FAMILY_BENEFITS") @Nullable
        ProcedureTopic procedureTopic) {

    /** In the questionnaire's order, so that one body has one fingerprint on every machine. */
    CreateReferralRequest {
        if (needs != null) {
            SortedSet<Need> sorted = new TreeSet<>(Comparator.nullsFirst(Comparator.naturalOrder()));
            sorted.addAll(needs);
            needs = Collections.unmodifiableSortedSet(sorted);
        }
    }
}
