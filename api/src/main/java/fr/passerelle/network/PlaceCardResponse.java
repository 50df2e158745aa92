package fr.passerelle.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.territory.NamedCommune;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A whole card as it is kept, with the fields of {@link PlaceCardRequest}. */
@Schema(name = "PlaceCard")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlaceCardResponse(
        @NotNull @Schema(description = "How the place is called", examples = "France services d'Aubrelle")
        String name,

        @Schema(description = "SIRET, or RNA number of an association", examples = "12345678900011") @Nullable
        String pivot,

        @NotNull @Schema(description = "INSEE code", examples = "00012")
        String communeCode,

        @NotNull @Schema(examples = "00120") String postcode,

        @NotNull @Schema(description = "Number and street", examples = "5 quai de l'Étang")
        String address,

        @Schema(examples = "Au premier étage") @Nullable String addressComplement,

        @Schema(description = "Degrees; without a point the commune's own stands in", examples = "-3.39") @Nullable
        Double longitude,

        @Schema(description = "Degrees", examples = "46.30") @Nullable
        Double latitude,

        @NotNull @Schema(description = "Typology codes of the standard", examples = "[\"RFS\"]")
        List<String> kinds,

        @Schema(description = "As one dials it, or E.164", examples = "05 36 49 00 01") @Nullable
        String phone,

        @NotNull @Schema(examples = "[\"05 36 49 00 02\"]") List<String> otherPhones,

        @NotNull @Schema(examples = "[\"accueil@exemple.invalid\"]")
        List<String> emails,

        @NotNull @Schema(examples = "[\"https://exemple.invalid\"]")
        List<String> websites,

        @Schema(description = "OSM opening_hours syntax", examples = "Mo-Fr 09:00-12:30,13:30-17:00; PH off") @Nullable
        String openingHours,

        @Schema(
                description = "At most 280 characters",
                examples = "Deux conseillers vous reçoivent avec ou sans rendez-vous.")
        @Nullable
        String summary,

        @Schema(examples = "Salle de six ordinateurs.") @Nullable
        String description,

        @NotNull @Schema(examples = "[\"Fixe\"]") List<String> itinerance,

        @Schema(description = "The network or body it belongs to", examples = "Communauté de communes de l'Aubrelle")
        @Nullable
        String parentStructure,

        @NotNull @Schema(description = "Labels of the standard", examples = "[\"Aide aux démarches administratives\"]")
        List<String> services,

        @NotNull @Schema(description = "Whom it is especially for", examples = "[\"Seniors\"]")
        List<String> publics,

        @NotNull @Schema(examples = "[\"Illettrisme\"]") List<String> specialCare,

        @NotNull @Schema(examples = "[\"Gratuit\"]") List<String> fees,

        @NotNull @Schema(examples = "[\"France Services\"]") List<String> programmes,

        @NotNull @Schema(examples = "[\"Étapes numériques (La Poste)\"]")
        List<String> trainingLabels,

        @NotNull @Schema(examples = "[\"Label local\"]") List<String> otherLabels,

        @NotNull @Schema(examples = "[\"Se présenter\"]") List<String> accessModes,

        @NotNull @Schema(examples = "[\"Accompagnement individuel\"]")
        List<String> supportModes,

        @Schema(description = "The place's record at Acces Libre", examples = "https://acceslibre.invalid/lieu")
        @Nullable
        String accessibilityUrl,

        @Schema(description = "Where an appointment can be booked", examples = "https://rdv.invalid") @Nullable
        String bookingUrl,

        @NotNull @Schema(description = "ISO 639-1 codes", examples = "[\"fr\"]")
        List<String> languages,

        @NotNull @Schema(description = "COMPUTER, PRINTER, SCANNER", examples = "[\"COMPUTER\"]")
        List<String> equipment,

        @Schema(description = "Whether one enters without a step; absent when nobody has said", examples = "true")
        @Nullable
        Boolean stepFree,

        @Schema(
                description = "Whether somebody comes to the person's home; absent when nobody has said",
                examples = "false")
        @Nullable
        Boolean atHome,

        @Schema(
                description = "Whom to ask for on arrival: a function, not a name",
                examples = "Le conseiller numérique")
        @Nullable
        String whoToAskFor,

        @Schema(examples = "Une pièce d'identité") @Nullable String whatToBring,

        @Schema(examples = "Pas d'aide aux déclarations d'entreprise") @Nullable
        String doesNotDo,

        @NotNull
        @Schema(
                description = "INSEE codes of the communes that a public counter is competent for; empty when nobody"
                        + " has said",
                examples = "[\"00012\"]")
        List<String> competentFor,

        @NotNull @Schema(description = "The names of the communes among competentFor that are known here")
        List<NamedCommune> communes,

        @NotNull @Schema(description = "Who collected this", examples = "Vaubrune")
        String source,

        @NotNull @Schema(description = "When somebody last confirmed all this", examples = "2026-10-02")
        LocalDate verifiedOn,

        @NotNull @Schema(description = "COMMUNE when only the commune's own point is known", examples = "GIVEN")
        Located located) {

    /** @param communes those of its competence that are known */
    static PlaceCardResponse of(PlaceCard card, List<NamedCommune> communes) {
        return new PlaceCardResponse(
                card.name(),
                card.pivot(),
                card.communeCode(),
                card.postcode(),
                card.address(),
                card.addressComplement(),
                card.longitude(),
                card.latitude(),
                card.kinds(),
                card.phone(),
                card.otherPhones(),
                card.emails(),
                card.websites(),
                card.openingHours(),
                card.summary(),
                card.description(),
                card.itinerance(),
                card.parentStructure(),
                card.services(),
                card.publics(),
                card.specialCare(),
                card.fees(),
                card.programmes(),
                card.trainingLabels(),
                card.otherLabels(),
                card.accessModes(),
                card.supportModes(),
                card.accessibilityUrl(),
                card.bookingUrl(),
                card.languages(),
                card.equipment(),
                card.stepFree(),
                card.atHome(),
                card.whoToAskFor(),
                card.whatToBring(),
                card.doesNotDo(),
                card.competentFor(),
                communes,
                card.source(),
                card.verifiedOn(),
                card.located());
    }
}
