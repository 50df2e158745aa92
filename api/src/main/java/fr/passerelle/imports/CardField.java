package fr.passerelle.imports;

import java.util.List;

/**
 * The parts of a card that are compared and taken one by one. What only makes sense together is one part: a commune
 * with its postcode, a point with how it was found.
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
    WHO_TO_ASK_FOR("whoToAskFor"),
    WHAT_TO_BRING("whatToBring"),
    DOES_NOT_DO("doesNotDo");

    private final List<String> components;

    CardField(String... components) {
        this.components = List.of(components);
    }

    /** Names of the components of {@link fr.passerelle.network.PlaceCard} that make up this part. */
    List<String> components() {
        return components;
    }
}
