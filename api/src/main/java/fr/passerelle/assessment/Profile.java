package fr.passerelle.assessment;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the answers say, in words only: no score, no level. */
@Schema(name = "AssessmentProfile")
record Profile(
        @NotNull @Schema(examples = "AT_RISK") Urgency urgency,
        @NotNull @Schema(examples = "LIMITED") Access access,
        @NotNull @Schema(examples = "NOT_ALONE_YET") Autonomy autonomy,
        @NotNull @Schema(examples = "SOMETIMES_HELP") Paperwork paperwork,
        @NotNull @Schema(examples = "NONE") Support support) {

    @Schema(name = "ProfileUrgency")
    enum Urgency {
        AT_RISK,
        SOON,
        NONE,
        UNKNOWN
    }

    /** The worst that is known wins. */
    @Schema(name = "ProfileAccess")
    enum Access {
        BLOCKED_BY_PLACE,
        NONE,
        LIMITED,
        OK,
        UNKNOWN
    }

    @Schema(name = "ProfileAutonomy")
    enum Autonomy {
        ALONE,
        WITH_SUPPORT,
        NOT_ALONE_YET,
        UNKNOWN
    }

    @Schema(name = "ProfilePaperwork")
    enum Paperwork {
        EASY,
        SOMETIMES_HELP,
        HELP_NEEDED,
        OTHER_LANGUAGE,
        UNKNOWN
    }

    @Schema(name = "ProfileSupport")
    enum Support {
        AVAILABLE,
        PARTIAL,
        NONE,
        NOT_RELATIVES,
        UNKNOWN
    }
}
