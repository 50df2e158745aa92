package fr.passerelle.network;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.assessment.OrientationType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferTest {

    @Test
    void every_orientation_type_that_leads_to_a_referral_has_an_offer_and_no_other() {
        assertThat(Arrays.stream(Offer.values()).map(Enum::name))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(OrientationType.values())
                        .filter(OrientationType::leadsToReferral)
                        .map(Enum::name)
                        .toList());
        assertThat(OrientationType.NO_REFERRAL_NEEDED.leadsToReferral()).isFalse();
        assertThat(OrientationType.NOT_ENOUGH_INFORMATION.leadsToReferral()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "DO_TOGETHER, Aide aux démarches administratives, , ",
        "ACT_ON_BEHALF, Aide aux démarches administratives, , ",
        "LEARNING_PATH, Utilisation sécurisée du numérique, , ",
        "EQUIPMENT_OR_CONNECTION, Accès internet et matériel informatique, , ",
        "READING_WRITING_FRENCH, , Illettrisme, ",
        "READING_WRITING_FRENCH, , , RELAIS_LECTURE",
        "PAPER_PHONE_COUNTER, , , RFS",
        "SOCIAL_FOLLOW_UP, , , CCAS"
    })
    void each_declaration_is_one_of_the_standard(
            OrientationType type, @Nullable String service, @Nullable String specialCare, @Nullable String kind) {
        Offer offer = Offer.valueOf(type.name());
        assertThat(service == null || offer.services().contains(service)).isTrue();
        assertThat(specialCare == null || offer.specialCare().contains(specialCare))
                .isTrue();
        assertThat(kind == null || offer.kinds().contains(kind)).isTrue();
        assertThat(Vocabulary.SERVICES.foreign(offer.services())).isEmpty();
        assertThat(Vocabulary.SPECIAL_CARE.foreign(offer.specialCare())).isEmpty();
        assertThat(Vocabulary.KINDS.foreign(offer.kinds())).isEmpty();
    }
}
