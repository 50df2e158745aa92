package fr.passerelle.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One service of a place. Codes are data.inclusion's, as its source wrote them; older versions' are kept. */
@Schema(name = "PlaceService")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlaceServiceResponse(
        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b")
        UUID id,

        @NotNull @Schema(examples = "Permanence d'accès aux droits")
        String name,

        @Schema(examples = "Un conseiller vous aide dans vos démarches en ligne.") @Nullable
        String description,

        @NotNull
        @Schema(description = "Codes « thematiques »", examples = "[\"numerique--acceder-a-des-services-en-ligne\"]")
        List<String> themes,

        @NotNull @Schema(description = "Codes « type »", examples = "[\"accompagnement\"]")
        List<String> types,

        @NotNull @Schema(description = "Codes « publics »", examples = "[\"seniors\"]")
        List<String> publics,

        @Schema(examples = "Habitants du canton") @Nullable String publicsDetail,

        @NotNull @Schema(description = "Codes « frais »", examples = "[\"gratuit\"]")
        List<String> fees,

        @Schema(examples = "Adhésion de 10 € par an") @Nullable
        String feesDetail,

        @NotNull @Schema(description = "Codes « modes_accueil »", examples = "[\"en-presentiel\"]")
        List<String> receptionModes,

        @NotNull @Schema(description = "Codes « modes_mobilisation »", examples = "[\"telephoner\"]")
        List<String> accessModes,

        @NotNull
        @Schema(description = "Codes « mobilisable_par »: who may call on it", examples = "[\"professionnels\"]")
        List<String> openTo,

        @Schema(examples = "Appeler la veille avant midi") @Nullable
        String accessDetail,

        @Schema(examples = "https://exemple.invalid/rendez-vous") @Nullable
        String accessUrl,

        @Schema(description = "What is asked of the person, or has to be brought", examples = "Avoir une adresse")
        @Nullable
        String conditions,

        @NotNull
        @Schema(
                description = "Where one has to live: INSEE codes, SIREN of EPCI, or « france »",
                examples = "[\"00012\"]")
        List<String> eligibleIn,

        @Schema(description = "E.164, or a short number as dialled", examples = "+33536490012") @Nullable
        String phone,

        @NotNull @Schema(examples = "[\"accueil@exemple.invalid\"]")
        List<String> emails,

        @Schema(description = "OSM opening_hours syntax", examples = "Tu 09:00-12:00") @Nullable
        String openingHours,

        @Schema(description = "How many weeks it lasts", examples = "6") @Nullable
        Integer weeks,

        @Schema(description = "Hours a week", examples = "1.5") @Nullable
        Double hoursPerWeek,

        @NotNull @Schema(description = "Who described it", examples = "dora")
        String source,

        @Schema(description = "The service at its source", examples = "https://exemple.invalid/services/1") @Nullable
        String sourceUrl,

        @NotNull @Schema(description = "When its source last confirmed it", examples = "2026-10-02")
        LocalDate verifiedOn) {

    /** @param everybody when true a person's e-mail addresses are left out, also where a text holds one */
    static List<PlaceServiceResponse> of(List<FiledService> services, boolean everybody) {
        return services.stream().map(service -> of(service, everybody)).toList();
    }

    private static PlaceServiceResponse of(FiledService service, boolean everybody) {
        ServiceCard card = service.card();
        UnaryOperator<@Nullable String> text = everybody ? GenericMailbox::withoutPersons : written -> written;
        return new PlaceServiceResponse(
                service.id(),
                card.name(),
                text.apply(card.description()),
                card.thematiques(),
                card.types(),
                card.publicsServed(),
                text.apply(card.publicsDetail()),
                card.frais(),
                text.apply(card.feesDetail()),
                card.modesAccueil(),
                card.modesMobilisation(),
                card.mobilisablePar(),
                text.apply(card.mobilisationDetail()),
                text.apply(card.mobilisationUrl()),
                text.apply(card.accessConditions()),
                card.eligibilityZone(),
                card.phone(),
                everybody ? GenericMailbox.only(card.emails()) : card.emails(),
                card.openingHours(),
                card.weeks(),
                card.hoursPerWeek(),
                card.source(),
                text.apply(card.sourceUrl()),
                card.verifiedOn());
    }
}
