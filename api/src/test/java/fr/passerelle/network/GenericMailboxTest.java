package fr.passerelle.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenericMailboxTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contact@exemple.invalid",
                "Contact@exemple.invalid",
                "contact33@exemple.invalid",
                "accueil@exemple.invalid",
                "accueil.mairie@exemple.invalid",
                "mairie@exemple.invalid",
                "mairie.rocheval@exemple.invalid",
                "mairiederocheval@exemple.invalid",
                "médiathèque@exemple.invalid",
                "mediatheque-rocheval@exemple.invalid",
                "france-services@exemple.invalid",
                "franceservices.rocheval@exemple.invalid",
                "info@exemple.invalid",
                "ccas@exemple.invalid",
                "ccas_rocheval@exemple.invalid",
                "secretariat@exemple.invalid",
                "conseiller.numerique@exemple.invalid",
                "epn.rocheval@exemple.invalid"
            })
    void an_address_of_a_function_or_a_house_may_be_shown_to_everybody(String address) {
        assertThat(GenericMailbox.is(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prenom.nom@exemple.invalid",
                "p.nom@exemple.invalid",
                "prenom@exemple.invalid",
                "nom.prenom@mairie-exemple.invalid",
                "informaticien@exemple.invalid",
                "ccasaubon@exemple.invalid",
                "poleto@exemple.invalid",
                "bibi@exemple.invalid",
                "marie.accueil@exemple.invalid",
                "@exemple.invalid",
                "contact",
                ""
            })
    void every_other_is_taken_for_a_persons(String address) {
        assertThat(GenericMailbox.is(address)).isFalse();
    }

    @Test
    void a_list_keeps_the_generic_ones_in_their_order() {
        assertThat(GenericMailbox.only(
                        List.of("mairie@exemple.invalid", "prenom.nom@exemple.invalid", "accueil@exemple.invalid")))
                .containsExactly("mairie@exemple.invalid", "accueil@exemple.invalid");
    }

    @Test
    void a_text_keeps_everything_but_a_persons_address() {
        assertThat(GenericMailbox.withoutPersons(
                        "Écrire à prenom.nom@exemple.invalid ou à accueil@exemple.invalid, sinon venir."))
                .isEqualTo("Écrire à … ou à accueil@exemple.invalid, sinon venir.");
        assertThat(GenericMailbox.withoutPersons("Rien à cacher : 3 € @ midi $1 \\"))
                .isEqualTo("Rien à cacher : 3 € @ midi $1 \\");
        assertThat(GenericMailbox.withoutPersons(null)).isNull();
    }
}
