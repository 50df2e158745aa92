package fr.passerelle.network;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A whole card as somebody typed it. What is wrong is told for all fields at once by {@link CheckPlace}, which is why
 * nothing is required here.
 */
@Schema(name = "PlaceCardRequest", description = "The whole card; a list that is left out is empty")
record PlaceCardRequest(
        @Schema(description = "How the place is called", examples = "France services d'Aubrelle") @Nullable
        String name,

        @Schema(description = "SIRET, or RNA number of an association", examples = "12345678900011") @Nullable
        String pivot,

        @Schema(description = "INSEE code", examples = "00012") @Nullable
        String communeCode,

        @Schema(examples = "00120") @Nullable String postcode,

        @Schema(description = "Number and street", examples = "5 quai de l'Étang") @Nullable
        String address,

        @Schema(examples = "Au premier étage") @Nullable String addressComplement,

        @Schema(description = "Degrees; without a point the commune's own stands in", examples = "-3.39") @Nullable
        Double longitude,

        @Schema(description = "Degrees", examples = "46.30") @Nullable
        Double latitude,

        @Schema(description = "Typology codes of the standard", examples = "[\"RFS\"]") @Size(max = 100)
        List<String> kinds,

        @Schema(description = "As one dials it, or E.164", examples = "05 36 49 00 01") @Nullable
        String phone,

        @Schema(examples = "[\"05 36 49 00 02\"]") @Size(max = 100)
        List<String> otherPhones,

        @Schema(examples = "[\"accueil@exemple.invalid\"]") @Size(max = 100)
        List<String> emails,

        @Schema(examples = "[\"https://exemple.invalid\"]") @Size(max = 100)
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

        @Schema(examples = "[\"Fixe\"]") @Size(max = 100) List<String> itinerance,

        @Schema(description = "The network or body it belongs to", examples = "Communauté de communes de l'Aubrelle")
        @Nullable
        String parentStructure,

        @Schema(description = "Labels of the standard", examples = "[\"Aide aux démarches administratives\"]")
        @Size(max = 100)
        List<String> services,

        @Schema(description = "Whom it is especially for", examples = "[\"Seniors\"]") @Size(max = 100)
        List<String> publics,

        @Schema(examples = "[\"Illettrisme\"]") @Size(max = 100)
        List<String> specialCare,

        @Schema(examples = "[\"Gratuit\"]") @Size(max = 100) List<String> fees,

        @Schema(examples = "[\"France Services\"]") @Size(max = 100)
        List<String> programmes,

        @Schema(examples = "[\"Étapes numériques (La Poste)\"]") @Size(max = 100)
        List<String> trainingLabels,

        @Schema(examples = "[\"Label local\"]") @Size(max = 100)
        List<String> otherLabels,

        @Schema(examples = "[\"Se présenter\"]") @Size(max = 100)
        List<String> accessModes,

        @Schema(examples = "[\"Accompagnement individuel\"]") @Size(max = 100)
        List<String> supportModes,

        @Schema(description = "The place's record at Acces Libre", examples = "https://acceslibre.invalid/lieu")
        @Nullable
        String accessibilityUrl,

        @Schema(description = "Where an appointment can be booked", examples = "https://rdv.invalid") @Nullable
        String bookingUrl,

        @Schema(description = "ISO 639-1 codes", examples = "[\"fr\"]") @Size(max = 100)
        List<String> languages,

        @Schema(description = "COMPUTER, PRINTER, SCANNER", examples = "[\"COMPUTER\"]") @Size(max = 100)
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

        @Schema(
                description = "INSEE codes of the communes that a public counter is competent for; empty when nobody"
                        + " has said",
                examples = "[\"00012\"]")
        @Size(max = 5_000)
        List<String> competentFor) {

    PlaceCardRequest {
        kinds = present(kinds);
        otherPhones = present(otherPhones);
        emails = present(emails);
        websites = present(websites);
        itinerance = present(itinerance);
        services = present(services);
        publics = present(publics);
        specialCare = present(specialCare);
        fees = present(fees);
        programmes = present(programmes);
        trainingLabels = present(trainingLabels);
        otherLabels = present(otherLabels);
        accessModes = present(accessModes);
        supportModes = present(supportModes);
        languages = present(languages);
        equipment = present(equipment);
        competentFor = present(competentFor);
    }

    private static List<String> present(@Nullable List<String> values) {
        return values == null
                ? List.of()
                : values.stream().filter(value -> value != null).toList();
    }
}
