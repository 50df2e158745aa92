package fr.passerelle.paper;

import fr.passerelle.network.PlaceOnPaper;
import fr.passerelle.network.PlaceStop;
import fr.passerelle.paper.PersonSheet.PrintedPlace;
import fr.passerelle.platform.time.Time;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A place as a sheet says it, in as much room as there is. */
final class PlaceInWords {

    private PlaceInWords() {}

    /**
     * How long texts may be, in signs; hours in lines. What a card can hold (a name of 300 signs, a text of 1,000) does
     * not fit a page: each step is tried until the sheet has one.
     */
    enum Room {
        AMPLE(110, 150, 160, 5),
        TIGHT(80, 100, 90, 3),
        BARE(50, 80, 40, 2);

        final int name;
        final int address;
        final int more;
        final int hours;

        Room(int name, int address, int more, int hours) {
            this.name = name;
            this.address = address;
            this.more = more;
            this.hours = hours;
        }
    }

    static PrintedPlace of(PlaceOnPaper place, LocalDate today, Room room) {
        return new PrintedPlace(
                Words.clipped(place.name(), room.name),
                address(place, room),
                place.whoToAskFor() == null ? null : "Demandez : " + Words.clipped(place.whoToAskFor(), room.more / 2),
                note(place, today, room.more),
                place.free(),
                Words.phone(place.phone()),
                HoursInWords.lines(place.week(), room.hours));
    }

    static String address(PlaceOnPaper place, Room room) {
        String street = Stream.of(place.address(), place.addressComplement() == null ? "" : place.addressComplement())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        String town = place.postcode() + " " + place.communeName();
        return street.isEmpty() ? town : Words.clipped(street, room.address) + ", " + town;
    }

    /** What one has to know before setting out; null when there is nothing. */
    static @Nullable String note(PlaceOnPaper place, LocalDate today, int room) {
        if (place.closedOn() != null && !place.closedOn().isAfter(today)) {
            return "Ce lieu a fermé. Demandez où aller.";
        }
        String note = Stream.of(full(place), stop(place.nextStop(), room), old(place))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return note.isEmpty() ? null : note;
    }

    private static String full(PlaceOnPaper place) {
        if (place.fullUntil() == null) {
            return "";
        }
        String until = " jusqu’au " + Words.day(place.fullUntil()) + ".";
        return place.away() ? "Fermé" + until : "Complet" + until + " Téléphonez avant.";
    }

    private static String stop(@Nullable PlaceStop stop, int room) {
        if (stop == null) {
            return "";
        }
        String where = stop.communeName() == null ? stop.where() : stop.where() + ", " + stop.communeName();
        return "Prochain passage : " + Words.moment(stop.from()) + " jusqu’à "
                + Words.hour(stop.until().atZone(Time.ZONE).toLocalTime()) + ", "
                + Words.clipped(where, Math.max(40, room)) + ".";
    }

    private static String old(PlaceOnPaper place) {
        return place.toCheck() ? "À vérifier par téléphone avant de venir." : "";
    }
}
