package fr.passerelle.imports;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The parts of a card, of a place or of a service, that are compared and taken one by one. What only makes sense
 * together is one part: a commune with its postcode, a point with how it was found.
 */
public enum CardField {
    NAME("name"),
    PIVOT("pivot"),
    COMMUNE("communeCode", "postcode"),
    ADDRESS("address"),
    ADDRESS_COMPLEMENT("addressComplement"),
    POINT("longitude", "latitude", "located"),
    KINDS("kinds"),
    PHONE("phone"),
    OTHER_PHONES("otherPhones"),
    EMAILS("emails"),
    WEBSITES("websites"),
    OPENING_HOURS("openingHours"),
    SUMMARY("summary"),
    DESCRIPTION("description"),
    SOURCE("source"),
    ITINERANCE("itinerance"),
    PARENT_STRUCTURE("parentStructure"),
    VERIFIED_ON("verifiedOn"),
    SERVICES("services"),
    PUBLICS("publics"),
    SPECIAL_CARE("specialCare"),
    FEES("fees"),
    PROGRAMMES("programmes"),
    TRAINING_LABELS("trainingLabels"),
    OTHER_LABELS("otherLabels"),
    ACCESS_MODES("accessModes"),
    SUPPORT_MODES("supportModes"),
    ACCESSIBILITY_URL("accessibilityUrl"),
    BOOKING_URL("bookingUrl"),
    LANGUAGES("languages"),
    EQUIPMENT("equipment"),
    STEP_FREE("stepFree"),
    AT_HOME("atHome"),
    WHO_TO_ASK_FOR("whoToAskFor"),
    WHAT_TO_BRING("whatToBring"),
    DOES_NOT_DO("doesNotDo"),
    COMPETENT_FOR("competentFor"),

    SERVICE_NAME("name"),
    SERVICE_DESCRIPTION("description"),
    SERVICE_THEMES(List.of("thematiques"), "services"),
    SERVICE_TYPES(List.of("types", "modesAccueil"), "supportModes"),
    SERVICE_PUBLICS(List.of("publicsServed"), "publics", "specialCare"),
    SERVICE_PUBLICS_DETAIL("publicsDetail"),
    SERVICE_FEES(List.of("frais"), "fees"),
    SERVICE_FEES_DETAIL("feesDetail"),
    SERVICE_ACCESS_MODES(List.of("modesMobilisation"), "accessModes"),
    SERVICE_OPEN_TO("mobilisablePar"),
    SERVICE_ACCESS_DETAIL("mobilisationDetail"),
    SERVICE_ACCESS_URL("mobilisationUrl"),
    SERVICE_CONDITIONS("accessConditions"),
    SERVICE_ELIGIBLE_IN("eligibilityZone"),
    SERVICE_PHONE("phone"),
    SERVICE_EMAILS("emails"),
    SERVICE_OPENING_HOURS("openingHours"),
    SERVICE_LENGTH("weeks", "hoursPerWeek"),
    SERVICE_SOURCE("source", "sourceUrl"),
    SERVICE_VERIFIED_ON("verifiedOn");

    /** Of {@link fr.passerelle.network.PlaceCard}. */
    static final List<CardField> OF_PLACE =
            Arrays.stream(values()).filter(field -> !field.ofService()).toList();

    /** Of {@link fr.passerelle.network.ServiceCard}. */
    static final List<CardField> OF_SERVICE =
            Arrays.stream(values()).filter(CardField::ofService).toList();

    private final List<String> said;
    private final List<String> components;

    CardField(String... components) {
        this(List.of(components));
    }

    /** @param told follow from what is said, and are taken with it */
    CardField(List<String> said, String... told) {
        this.said = said;
        this.components = Stream.concat(said.stream(), Arrays.stream(told)).toList();
    }

    private boolean ofService() {
        return name().startsWith("SERVICE_");
    }

    /** Names of the components of the card that make up this part. */
    List<String> components() {
        return components;
    }

    /** Those of them that are compared and shown. */
    List<String> said() {
        return said;
    }
}
