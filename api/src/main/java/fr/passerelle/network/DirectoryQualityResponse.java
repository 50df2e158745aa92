package fr.passerelle.network;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is missing, old or reported in a territory's directory. */
@Schema(name = "DirectoryQuality")
record DirectoryQualityResponse(
        @NotNull @Schema(description = "Places that are open or closed, with or without a flaw", examples = "347")
        Integer places,

        @NotNull @Schema(description = "How many places have each flaw, also those that none has")
        List<FlawCount> flaws,

        @NotNull @Schema(description = "How many places the filter finds", examples = "12")
        Integer found,

        @NotNull @Schema(description = "One page of them, oldest confirmation first")
        List<KeptPlaceResponse> items) {

    @Schema(name = "DirectoryFlaw")
    enum Flaw {
        REPORTED,
        ALERT,
        TO_CHECK,
        NO_PHONE,
        NO_HOURS,
        NO_TEAM,
        CLOSED;

        boolean of(KeptPlaceResponse place) {
            if (this == CLOSED || place.closedOn() != null) {
                return this == CLOSED && place.closedOn() != null;
            }
            return switch (this) {
                case REPORTED -> place.openReports() > 0;
                case ALERT -> place.freshness() == Freshness.ALERT;
                case TO_CHECK -> place.freshness() == Freshness.TO_CHECK;
                case NO_PHONE -> !place.hasPhone();
                case NO_HOURS -> !place.hasHours();
                case NO_TEAM -> !place.hasTeam();
                case CLOSED -> true;
            };
        }
    }

    @Schema(name = "FlawCount")
    record FlawCount(
            @NotNull @Schema(examples = "NO_PHONE") Flaw flaw,
            @NotNull @Schema(examples = "12") Integer count) {}
}
