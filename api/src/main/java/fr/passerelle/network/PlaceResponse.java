package fr.passerelle.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

        @Schema(description = "As the crow flies from the commune's point, in km; only with near", examples = "4.2")
        @Nullable
        Double distanceKm) {

    static PlaceResponse of(Places.Found found, String communeName) {
        Place place = found.place();
        return new PlaceResponse(
                place.id,
                place.name,
                place.kinds,
                place.communeCode,
                communeName,
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
                place.emails,
                place.websites,
                place.summary,
                place.description,
                place.addressComplement,
                place.located,
                place.pivot,
                place.parentStructure,
                place.trainingLabels,
                place.otherLabels,
                place.accessibilityUrl,
                place.bookingUrl,
                place.whoToAskFor,
                place.whatToBring,
                place.doesNotDo,
                place.source,
                place.closedOn,
                place.verifiedOn,
                place.saturatedUntil,
                found.connected(),
                found.distanceKm());
    }
}
