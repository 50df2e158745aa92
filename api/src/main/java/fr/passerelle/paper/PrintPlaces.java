package fr.passerelle.paper;

import fr.passerelle.assessment.OrientationType;
import fr.passerelle.network.PlaceOnPaper;
import fr.passerelle.network.PlacesOnPaper;
import fr.passerelle.network.PlacesOnPaper.Around;
import fr.passerelle.paper.PlaceInWords.Room;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.time.Time;
import fr.passerelle.territory.CommunePoint;
import fr.passerelle.territory.TravelMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The places of a commune on one page: as many as fit, in the search's order, and how many more there are. */
@ApplicationScoped
class PrintPlaces {

    /** More do not fit however short they are. */
    private static final int AT_MOST = 8;

    private final Typesetter typesetter;
    private final PlacesOnPaper places;
    private final Time time;
    private final Optional<String> webUrl;

    PrintPlaces(
            Typesetter typesetter,
            PlacesOnPaper places,
            Time time,
            @ConfigProperty(name = "passerelle.web-url") Optional<String> webUrl) {
        this.typesetter = typesetter;
        this.places = places;
        this.time = time;
        this.webUrl = webUrl;
    }

    byte[] near(
            CommunePoint commune,
            @Nullable OrientationType type,
            TravelMode mode,
            int withinMinutes,
            boolean withoutInternet) {
        if (type != null && !type.leadsToReferral()) {
            throw Problem.field(ProblemType.INVALID_REQUEST, "orientationType", "must be one that leads to a referral");
        }
        Around around = places.around(commune, type, mode, withinMinutes, AT_MOST);
        int found = around.places().size();
        return typesetter.fitted(
                1,
                IntStream.iterate(found, shown -> shown >= Math.min(found, 1), shown -> shown - 1)
                        .mapToObj(shown -> () ->
                                PaperTemplates.placeList(list(commune, type, mode, around, shown, withoutInternet))));
    }

    private PlaceList list(
            CommunePoint commune,
            @Nullable OrientationType type,
            TravelMode mode,
            Around around,
            int shown,
            boolean withoutInternet) {
        List<PlaceOnPaper> printed = around.places().subList(0, shown);
        return new PlaceList(
                "Qui peut aider près de " + commune.name(),
                type == null ? null : Words.of("help", type) + ".",
                Words.day(time.today()),
                Words.day(DestroyBy.placeList(
                        time.today(),
                        printed.stream().map(PlaceOnPaper::verifiedOn).toList())),
                printed.stream()
                        .map(place -> line(place, mode, withoutInternet))
                        .toList(),
                more(around.total() - shown));
    }

    private PlaceList.Line line(PlaceOnPaper place, TravelMode mode, boolean withoutInternet) {
        return new PlaceList.Line(
                Words.clipped(place.name(), Room.TIGHT.name),
                Words.phone(place.phone()),
                PlaceInWords.address(place, Room.TIGHT),
                minutes(place.minutes(), mode),
                PlaceInWords.note(place, time.today(), Room.TIGHT.more),
                String.join(" ", HoursInWords.lines(place.week(), Room.TIGHT.hours)),
                withoutInternet
                        ? null
                        : PlaceCode.of(webUrl, place.id(), Words.clipped(place.name(), Room.TIGHT.name))
                                .orElse(null));
    }

    private static @Nullable String minutes(@Nullable Integer minutes, TravelMode mode) {
        if (minutes == null) {
            return null;
        }
        return "à " + Math.max(1, minutes) + (minutes > 1 ? " minutes" : " minute")
                + (mode == TravelMode.CAR ? " en voiture" : " à pied");
    }

    private static String more(int left) {
        return switch (left) {
            case 0 -> "Téléphonez avant de venir : les horaires peuvent changer.";
            case 1 -> "Un autre lieu peut aider. Demandez à la personne qui vous a donné cette liste.";
            default -> left + " autres lieux peuvent aider. Demandez à la personne qui vous a donné cette liste.";
        };
    }
}
