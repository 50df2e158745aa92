package fr.passerelle.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The history of a referral in words, as long as it is. */
record HistorySheet(String reference, String exportedOn, String exportedBy, List<Line> lines) {

    /** @param who empty when nobody of the team that prints may be told */
    record Line(
            String when,
            String what,
            List<String> more,
            @Nullable String who) {}
}
