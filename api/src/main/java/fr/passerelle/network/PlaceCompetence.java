package fr.passerelle.network;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a counter's competence goes, in a few words: a family allowance fund answers for five hundred communes, and
 * whoever reads a public page needs its size and a few names, not each of them. Whether it is competent for one commune
 * is what matching says; the whole list stands on the card, for whoever keeps it.
 */
@Schema(name = "PlaceCompetence")
record PlaceCompetence(
        @NotNull @Schema(description = "How many communes", examples = "534")
        Integer communes,

        @NotNull @Schema(description = "How many of each territory that is known here")
        List<Share> territories,

        @NotNull @Schema(description = "The first ten that are known here, by name", examples = "[\"Rocheval\"]")
        List<String> first) {

    static final int NAMED = 10;

    @Schema(name = "CompetenceShare")
    record Share(
            @NotNull @Schema(examples = "Vaubrune") String territory,
            @NotNull @Schema(examples = "534") Integer communes) {}
}
