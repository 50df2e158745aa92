package fr.passerelle.matching;

import fr.passerelle.network.PlaceOffer;
import fr.passerelle.network.PlaceTakeOver;
import fr.passerelle.network.PlaceView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place of which next to nothing is true, for tests to add one fact at a time. */
final class OfferDraft {

    String name = "Lieu";
    int minutes = 20;
    List<String> kinds = List.of();
    List<String> programmes = List.of();
    List<String> offeredBy = List.of();
    List<String> themes = List.of();

    @Nullable
    Boolean competent;

    boolean receives;
    boolean free;
    boolean individual;
    boolean inPerson;
    List<String> languages = List.of("fr");
    List<String> specialCare = List.of();
    List<String> equipment = List.of();
    boolean stepFree;
    boolean connected;

    @Nullable
    Boolean openNow = false;

    @Nullable
    Instant opensAt;

    @Nullable
    LocalDate fullUntil;

    boolean away;

    @Nullable
    PlaceTakeOver takeOver;

    @Nullable
    Integer monthsUnverified;

    @Nullable
    Integer usualDays;

    @Nullable
    Integer perWeek;

    boolean estimated;

    static OfferDraft named(String name) {
        OfferDraft draft = new OfferDraft();
        draft.name = name;
        return draft;
    }

    PlaceOffer offer() {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new PlaceOffer(
                new PlaceView(id, name, "07", "07001", null, null, null, "1 rue du Lac", "07100"),
                "Hameau",
                minutes,
                kinds,
                programmes,
                offeredBy,
                themes,
                competent,
                receives,
                free,
                individual,
                inPerson,
                languages,
                specialCare,
                equipment,
                stepFree,
                connected,
                false,
                openNow,
                opensAt,
                fullUntil,
                away,
                takeOver,
                monthsUnverified,
                usualDays,
                perWeek,
                estimated);
    }
}
