package fr.passerelle.exchange;

import fr.passerelle.network.Vocabulary;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be read of a place, whatever its source calls it; a mapping profile names them in camel case. */
enum PlaceField {
    ID,
    NAME,
    PIVOT,
    COMMUNE_CODE,
    COMMUNE,
    POSTCODE,
    ADDRESS,
    ADDRESS_COMPLEMENT,
    LATITUDE,
    LONGITUDE,
    /** Both in one cell. */
    COORDINATES,
    KINDS(Vocabulary.KINDS),
    PHONE,
    EMAILS,
    WEBSITES,
    OPENING_HOURS,
    SUMMARY,
    DESCRIPTION,
    SOURCE,
    ITINERANCE(Vocabulary.ITINERANCE),
    PARENT_STRUCTURE,
    VERIFIED_ON,
    SERVICES(Vocabulary.SERVICES),
    PUBLICS(Vocabulary.PUBLICS),
    SPECIAL_CARE(Vocabulary.SPECIAL_CARE),
    FEES(Vocabulary.FEES),
    PROGRAMMES(Vocabulary.PROGRAMMES),
    TRAINING_LABELS(Vocabulary.TRAINING_LABELS),
    OTHER_LABELS,
    ACCESS_MODES(Vocabulary.ACCESS_MODES),
    SUPPORT_MODES(Vocabulary.SUPPORT_MODES),
    ACCESSIBILITY_URL,
    BOOKING_URL,
    LANGUAGES,
    EQUIPMENT(Vocabulary.EQUIPMENT),
    STEP_FREE,
    AT_HOME,
    WHO_TO_ASK_FOR,
    WHAT_TO_BRING,
    DOES_NOT_DO,
    /** INSEE codes. */
    COMPETENT_FOR;

    private final @Nullable Vocabulary vocabulary;

    PlaceField() {
        vocabulary = null;
    }

    PlaceField(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Optional<Vocabulary> vocabulary() {
        return Optional.ofNullable(vocabulary);
    }

    /** {@code ADDRESS_COMPLEMENT} is {@code addressComplement}. */
    String key() {
        StringBuilder key = new StringBuilder();
        for (String word : name().toLowerCase(Locale.ROOT).split("_")) {
            key.append(key.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return key.toString();
    }

    static Optional<PlaceField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }
}
