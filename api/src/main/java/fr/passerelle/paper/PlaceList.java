package fr.passerelle.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places of a commune, in words. */
record PlaceList(
        String title, @Nullable String help, String printedOn, String destroyAfter, List<Line> places, String more) {

    record Line(
            String name,
            @Nullable String phone,
            String address,
            @Nullable String minutes,
            @Nullable String note,
            String hours,
            @Nullable PlaceCode placeCode) {}
}
