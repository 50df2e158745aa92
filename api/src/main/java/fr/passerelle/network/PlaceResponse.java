package fr.passerelle.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A place as it is shown; codes and labels of the French standard « lieux de médiation numérique » v1.0.2. */
@Schema(name = "Place")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlaceResponse(
        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b")
        UUID id,

        @NotNull @Schema(examples = "France Services de Rocheval")
        String name,

        @NotNull @Schema(description = "Typology codes of the standard", examples = "[\"RFS\"]")
        List<String> kinds,

        @NotNull @Schema(description = "INSEE code", examples = "00012")
        String communeCode,

        @NotNull @Schema(examples = "Rocheval") String communeName,
        @NotNull @Schema(examples = "3 place du Marché") String address,
        @NotNull @Schema(examples = "00120") String postcode,

        @NotNull @Schema(description = "Degrees WGS84", examples = "-3.41")
        Double longitude,

        @NotNull @Schema(description = "Degrees WGS84", examples = "46.35")
        Double latitude,

        @NotNull @Schema(description = "Labels of the standard", examples = "[\"Aide aux démarches administratives\"]")
        List<String> services,

        @NotNull @Schema(examples = "[\"Seniors\"]") List<String> publics,
        @NotNull @Schema(examples = "[\"Surdité\"]") List<String> specialCare,
        @NotNull @Schema(examples = "[\"Gratuit\"]") List<String> fees,
        @NotNull @Schema(examples = "[\"France Services\"]") List<String> programmes,
        @NotNull @Schema(examples = "[\"Se présenter\"]") List<String> accessModes,

        @NotNull @Schema(examples = "[\"Accompagnement individuel\"]")
        List<String> supportModes,

        @NotNull @Schema(description = "Languages spoken there, ISO 639-1", examples = "[\"fr\"]")
        List<String> languages,

        @NotNull @Schema(description = "COMPUTER, PRINTER, SCANNER", examples = "[\"COMPUTER\"]")
        List<String> equipment,

        @Schema(description = "Whether one enters without a step; absent when not known", examples = "true") @Nullable
        Boolean stepFree,

        @NotNull @Schema(description = "A bus or a round of sessions", examples = "false")
        Boolean travelling,

        @Schema(description = "OSM opening_hours syntax", examples = "Mo-Fr 09:00-12:30") @Nullable
        String openingHours,

        @Schema(description = "E.164, or a short number as dialled", examples = "+33536490012") @Nullable
        String phone,

        @NotNull @Schema(description = "Further numbers", examples = "[\"+33536490013\"]")
        List<String> otherPhones,

        @NotNull @Schema(examples = "[\"accueil@exemple.invalid\"]")
        List<String> emails,

        @NotNull @Schema(examples = "[\"https://exemple.invalid\"]")
        List<String> websites,

        @Schema(description = "What it is, in a few words", examples = "On vous aide dans vos démarches.") @Nullable
        String summary,

        @Schema(
                description = "The same at length",
                examples = "On vous aide dans vos démarches, avec ou sans rendez-vous.")
        @Nullable
        String description,

        @Schema(description = "Building, floor, entrance", examples = "Entrée par la cour") @Nullable
        String addressComplement,

        @NotNull
        @Schema(description = "GIVEN, or COMMUNE when only the commune's own point is known", examples = "GIVEN")
        Located located,

        @Schema(description = "SIRET or RNA number", examples = "12345678900011") @Nullable
        String pivot,

        @Schema(description = "The network or body it belongs to", examples = "Communauté de communes de l'Aubrelle")
        @Nullable
        String parentStructure,

        @NotNull @Schema(examples = "[\"Étapes numériques (La Poste)\"]")
        List<String> trainingLabels,

        @NotNull @Schema(examples = "[\"Label local\"]") List<String> otherLabels,

        @Schema(description = "The place's record at Acces Libre", examples = "https://acceslibre.invalid/lieu")
        @Nullable
        String accessibilityUrl,

        @Schema(description = "Where an appointment can be booked", examples = "https://rdv.invalid") @Nullable
        String bookingUrl,

        @Schema(
                description = "Whom to ask for on arrival: a function, not a name",
                examples = "Le conseiller numérique")
        @Nullable
        String whoToAskFor,

        @Schema(examples = "Une pièce d'identité et un numéro de téléphone") @Nullable
        String whatToBring,

        @Schema(examples = "Pas d'aide aux déclarations d'entreprise") @Nullable
        String doesNotDo,

        @NotNull @Schema(description = "Who collected this", examples = "Vaubrune")
        String source,

        @Schema(description = "No longer there from this day on", examples = "2026-12-31") @Nullable
        LocalDate closedOn,

        @NotNull @Schema(description = "When somebody last confirmed all this", examples = "2026-10-02")
        LocalDate verifiedOn,

        @Schema(description = "Full up to and including this day", examples = "2026-12-03") @Nullable
        LocalDate saturatedUntil,

        @NotNull
        @Schema(description = "Whether a referral can be sent to it here; if not, by phone or paper", examples = "true")
        Boolean connected,

        @NotNull
        @Schema(
                description =
                        "Whether the staff who answer are bound by professional secrecy: a note may go with a referral",
                examples = "false")
        Boolean boundBySecrecy,

        @Schema(description = "Open at this moment; absent when the hours are not known", examples = "true") @Nullable
        Boolean openNow,

        @Schema(
                description = "When it closes if it is open now, else when it opens next; absent when that is not near",
                examples = "2026-11-24T08:00:00Z")
        @Nullable
        Instant changesAt,

        @Schema(description = "Full, or closed for a while, up to and including this day", examples = "2026-12-03")
        @Nullable
        LocalDate fullUntil,

        @NotNull @Schema(description = "Whether fullUntil is an absence rather than a queue", examples = "false")
        Boolean away,

        @Schema(description = "Who takes over meanwhile; only while it is full or away, absent when nobody does")
        @Nullable
        PlaceTakeOver takeOver,

        @NotNull
        @Schema(description = "TO_CHECK when nobody confirmed it for six months, ALERT for twelve", examples = "FINE")
        Freshness freshness,

        @Schema(description = "Whether somebody comes to the person's home; absent when not known", examples = "false")
        @Nullable
        Boolean atHome,

        @Schema(
                description =
                        "Each service in full, as its source describes it; only when one place is asked for by its id")
        @Nullable
        List<PlaceServiceResponse> serviceCards,

        @Schema(
                description =
                        "Which communes a public counter is competent for; only when one place is asked for by its"
                                + " id, absent when nobody has said")
        @Nullable
        PlaceCompetence competence,

        @Schema(description = "Where a travelling place is next; absent when no date is known") @Nullable
        PlaceStop nextStop,

        @Schema(
                description =
                        "Working days before it usually answers: the median over 90 days; absent under 11 answers",
                examples = "2")
        @Nullable
        Integer usualDays,

        @Schema(description = "Whole minutes from the departure; see travelTimeSource", examples = "9") @Nullable
        Integer minutes,

        @Schema(description = "As the crow flies from the departure, in km", examples = "4.2") @Nullable
        Double distanceKm) {

    static PlaceResponse of(
            Place place, PlaceFacts facts, boolean everybody, @Nullable Double minutes, @Nullable Double km) {
        return of(place, facts, null, null, everybody, minutes, km);
    }

    /** One place, with its services in full and its competence in short. */
    static PlaceResponse of(
            Place place,
            PlaceFacts facts,
            List<FiledService> offered,
            @Nullable PlaceCompetence competence,
            boolean everybody) {
        return of(place, facts, offered, competence, everybody, null, null);
    }

    /** @param everybody when true a person's e-mail addresses are left out, also where a text holds one */
    private static PlaceResponse of(
            Place place,
            PlaceFacts facts,
            @Nullable List<FiledService> offered,
            @Nullable PlaceCompetence competence,
            boolean everybody,
            @Nullable Double minutes,
            @Nullable Double km) {
        UnaryOperator<@Nullable String> text = everybody ? GenericMailbox::withoutPersons : written -> written;
        return new PlaceResponse(
                place.id,
                place.name,
                place.kinds,
                place.communeCode,
                facts.communeName(),
                place.address,
                place.postcode,
                place.longitude,
                place.latitude,
                place.services,
                place.publics,
                place.specialCare,
                place.fees,
                place.programmes,
                place.accessModes,
                place.supportModes,
                place.languages,
                place.equipment,
                place.stepFree,
                place.travels(),
                place.openingHours,
                place.phone,
                place.otherPhones,
                everybody ? GenericMailbox.only(place.emails) : place.emails,
                place.websites,
                text.apply(place.summary),
                text.apply(place.description),
                text.apply(place.addressComplement),
                place.located,
                place.pivot,
                text.apply(place.parentStructure),
                place.trainingLabels,
                place.otherLabels,
                place.accessibilityUrl,
                text.apply(place.bookingUrl),
                text.apply(place.whoToAskFor),
                text.apply(place.whatToBring),
                text.apply(place.doesNotDo),
                place.source,
                place.closedOn,
                place.verifiedOn,
                place.saturatedUntil,
                facts.connected(),
                facts.boundBySecrecy(),
                facts.openNow(),
                facts.changesAt(),
                facts.fullUntil(),
                facts.away(),
                facts.takeOver(),
                facts.freshness(),
                place.atHome,
                offered == null ? null : PlaceServiceResponse.of(offered, everybody),
                competence,
                facts.nextStop(),
                facts.usualDays(),
                minutes == null ? null : (int) Math.round(minutes),
                km == null ? null : Math.round(km * 10) / 10.0);
    }
}
