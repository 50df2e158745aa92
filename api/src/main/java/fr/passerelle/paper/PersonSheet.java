package fr.passerelle.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the person takes home, in words.
 *
 * @param place null: lines to write on by hand
 * @param appointment null: a line to write on by hand
 * @param sent only when it is of a referral
 * @param followPage where the person looks at their referral with a code, which is written on by hand: no file holds it;
 *     null where there is no internet, and when nothing was sent
 */
record PersonSheet(
        String printedOn,
        String help,
        String helpText,
        @Nullable PrintedPlace place,
        @Nullable PlaceCode placeCode,
        @Nullable String appointment,
        List<String> bring,
        @Nullable Sent sent,
        @Nullable String followPage,
        String destroyAfter) {

    record PrintedPlace(
            String name,
            String address,
            @Nullable String whoToAskFor,
            @Nullable String note,
            boolean free,
            @Nullable String phone,
            List<String> hours) {}

    /** What was passed on, to whom, and what comes next. */
    record Sent(String reference, String to, String what, String who, String next) {}
}
