package fr.passerelle.network;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.assessment.OrientationType;
import java.util.Arrays;
import java.util.List;
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
    void any_one_declaration_is_enough_and_none_is_not(
            OrientationType type, String service, String specialCare, String kind) {
        assertThat(Offer.helpsWith(place(service, specialCare, kind), type)).isTrue();
        assertThat(Offer.helpsWith(place(null, null, null), type)).isFalse();
        assertThat(Offer.helpsWith(place("Autre", "Autre", "AUTRE"), type)).isFalse();
    }

    private static Place place(String service, String specialCare, String kind) {
        Place place = new Place();
        place.services = list(service);
        place.specialCare = list(specialCare);
        place.kinds = list(kind);
        return place;
    }

    private static List<String> list(String one) {
        return one == null ? List.of() : List.of(one);
    }
}
