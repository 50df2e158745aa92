package fr.passerelle.exchange;

import static fr.passerelle.exchange.SomePlace.named;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.exchange.Likeness.Verdict;
import fr.passerelle.exchange.LikenessFact.Shows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When two records are one place, when a person must look, and what is said about why. */
class LikenessTest {

    private static final String PHONE = "05 56 00 10 20";

    @Test
    void one_place_written_by_two_sources_is_the_same() {
        SomePlace hub = named("Médiathèque de Valbrune")
                .at("12, rue du Général Leclerc - 33999 VALBRUNE")
                .in("33999", null, "Valbrune")
                .phone("05.56.00.10.20")
                .email("mediatheque@@valbrune.fr");
        SomePlace state = named("MEDIATHEQUE VALBRUNE")
                .at("12 R GAL LECLERC")
                .in("33999", "33998", "VALBRUNE CEDEX")
                .phone("+33556001020")
                .email("mediatheque@valbrune.fr")
                .metresNorth(40);

        Likeness likeness = between(hub, state);

        assertThat(likeness.verdict()).isEqualTo(Verdict.SAME);
        assertThat(likeness.score()).isBetween(0.99, 1.0);
        assertThat(likeness.reasons())
                .containsExactlyInAnyOrder(
                        LikenessReason.of(LikenessFact.SAME_ADDRESS),
                        new LikenessReason(LikenessFact.NEAR, 40),
                        LikenessReason.of(LikenessFact.SAME_PHONE),
                        LikenessReason.of(LikenessFact.SAME_EMAIL),
                        LikenessReason.of(LikenessFact.SAME_NAME),
                        LikenessReason.of(LikenessFact.SAME_KIND));
    }

    @Test
    void nothing_said_about_either_ties_nothing() {
        SomePlace one = named("").at(null).in(null, null, null).withoutPoint();
        SomePlace other = named("").at("").in("", null, "").withoutPoint().siret("00000000000000");

        Likeness likeness = between(one, other);

        assertThat(likeness.verdict()).isEqualTo(Verdict.DIFFERENT);
        assertThat(likeness.reasons()).doesNotContain(LikenessReason.of(LikenessFact.SAME_SIRET));
    }

    @Test
    void a_france_services_and_its_host_at_one_door_are_asked_about_until_a_second_fact_ties_them() {
        SomePlace counter = named("France services de Valbrune").phone(PHONE).email("valbrune@france-services.gouv.fr");

        assertThat(between(counter, named("Commune de Valbrune")).verdict()).isEqualTo(Verdict.PERHAPS);
        assertThat(between(counter, named("Commune de Valbrune").phone(PHONE)).verdict())
                .isEqualTo(Verdict.SAME);
        assertThat(between(counter, named("Commune de Valbrune").kinds("CNFS", "France Services"))
                        .verdict())
                .isEqualTo(Verdict.SAME);
    }

    @Test
    void a_post_office_and_the_france_services_inside_it_are_the_same() {
        assertThat(between(named("France services La Poste de Valbrune"), named("LA POSTE"))
                        .verdict())
                .isEqualTo(Verdict.SAME);
    }

    @Test
    void two_kinds_of_counter_behind_one_door_are_never_proposed_whatever_they_share() {
        SomePlace townHall = named("Mairie de Valbrune").phone(PHONE).email("accueil@valbrune.fr");
        SomePlace socialAction = named("CCAS de Valbrune").phone(PHONE).email("accueil@valbrune.fr");
        SomePlace library = named("Bibliothèque municipale").phone(PHONE).email("accueil@valbrune.fr");

        assertThat(between(townHall, socialAction).verdict()).isEqualTo(Verdict.PERHAPS);
        assertThat(between(townHall, library).verdict()).isEqualTo(Verdict.PERHAPS);
        assertThat(facts(between(townHall, library))).contains(LikenessFact.OTHER_KIND);
    }

    @Test
    void a_bus_is_not_the_place_it_leaves_from() {
        SomePlace fixed = named("France services Avenir 84").phone(PHONE).email("accueil@avenir84.org");
        SomePlace bus = named("Bus France services Avenir 84").phone(PHONE).email("accueil@avenir84.org");
        SomePlace byCode =
                named("France services Avenir 84").kinds("Bus_équivalent").phone(PHONE);

        assertThat(between(fixed, bus).verdict()).isNotEqualTo(Verdict.SAME);
        assertThat(between(fixed, byCode).verdict()).isNotEqualTo(Verdict.SAME);
        assertThat(between(bus, byCode).verdict()).isEqualTo(Verdict.SAME);
    }

    @Test
    void branches_in_two_communes_are_different_though_they_share_everything_else() {
        SomePlace one = named("Mission locale des Trois Vallées").phone(PHONE).email("contact@ml3v.fr");
        SomePlace other = named("Mission locale des Trois Vallées")
                .at("3 place du Marché")
                .in("33997", "33996", "Hautmont")
                .metresNorth(8_000)
                .phone(PHONE)
                .email("contact@ml3v.fr");

        assertThat(between(one, other).verdict()).isEqualTo(Verdict.DIFFERENT);
        assertThat(between(one, other).reasons()).contains(new LikenessReason(LikenessFact.FAR, 8_000));
    }

    @Test
    void one_telephone_at_two_addresses_of_a_commune_is_asked_about_the_place_may_have_moved() {
        SomePlace before = named("Maison de services au public").phone(PHONE).email("accueil@valbrune.fr");
        SomePlace after = named("France services Valbrune")
                .at("4 avenue de la Gare")
                .metresNorth(250)
                .phone(PHONE)
                .email("accueil@valbrune.fr");

        assertThat(between(before, after).verdict()).isEqualTo(Verdict.PERHAPS);
        assertThat(facts(between(before, after))).contains(LikenessFact.OTHER_STREET, LikenessFact.SAME_PHONE);
    }

    @Test
    void a_badly_placed_point_does_not_set_one_address_apart() {
        SomePlace right = named("Centre social Bellevue").phone(PHONE);
        SomePlace wrong = named("Centre social Bellevue").phone(PHONE).metresNorth(11_500);

        assertThat(between(right, wrong).verdict()).isEqualTo(Verdict.SAME);
        assertThat(facts(between(right, wrong)))
                .contains(LikenessFact.POINT_ELSEWHERE)
                .doesNotContain(LikenessFact.FAR);
    }

    @Test
    void two_communes_of_one_name_in_two_departements_are_two_communes() {
        SomePlace here = named("France services Valbrune").withoutPoint();
        SomePlace there = named("France services Valbrune")
                .in("86999", "86998", "Valbrune")
                .withoutPoint();

        assertThat(between(here, there).verdict()).isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void town_halls_that_share_a_postcode_and_an_unnumbered_address_are_different() {
        SomePlace here = named("Mairie de Valbrune").at("Place de la Mairie").withoutPoint();
        SomePlace there = named("Mairie de Hautmont")
                .at("Place de la Mairie")
                .in("33999", "33996", "Hautmont")
                .withoutPoint();

        assertThat(between(here, there).verdict()).isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void a_service_of_a_body_is_asked_about_it_may_have_a_counter_of_its_own() {
        SomePlace body = named("Département de la Valbrune").siret("22330001300016");
        SomePlace service =
                named("Service de la lecture du Département de la Valbrune").siret("22330001300016");

        assertThat(between(body, service).verdict()).isEqualTo(Verdict.PERHAPS);
        assertThat(facts(between(body, service))).contains(LikenessFact.SAME_SIRET, LikenessFact.PART_OF_BODY);
    }

    @Test
    void another_siret_alone_does_not_set_one_name_at_one_address_apart() {
        Likeness other = between(
                named("La Licorne").siret("49428085200026"), named("LA LICORNE").siret("81219477700031"));
        Likeness establishment = between(
                named("La Licorne").siret("49428085200026"), named("LA LICORNE").siret("49428085200018"));

        assertThat(other.verdict()).isEqualTo(Verdict.SAME);
        assertThat(facts(other)).contains(LikenessFact.OTHER_SIRET);
        assertThat(facts(establishment)).contains(LikenessFact.OTHER_ESTABLISHMENT);
    }

    @Test
    void what_a_source_has_removed_and_a_mediators_own_address_tie_nothing() {
        SomePlace one = named("A").phone("06 00 00 00 00").email("masque@orange.fr", "a.b@conseiller-numerique.fr");
        SomePlace other = named("B").phone("0600000000").email("masque@orange.fr", "a.b@conseiller-numerique.fr");

        assertThat(facts(between(one, other)))
                .doesNotContain(LikenessFact.SAME_PHONE, LikenessFact.SAME_EMAIL, LikenessFact.SAME_DOMAIN);
    }

    @Test
    void two_numbers_in_a_cell_are_two_numbers_and_overseas_is_written_in_three_ways() {
        assertThat(facts(between(
                        named("A").phone("05 56 34 61 05 / 05 56 00 10 20"),
                        named("A").phone(PHONE))))
                .contains(LikenessFact.SAME_PHONE);
        for (String written : List.of("+33262711515", "+262262711515", "02 62 71 15 15")) {
            assertThat(facts(between(named("A").phone("0262711515"), named("A").phone(written))))
                    .as(written)
                    .contains(LikenessFact.SAME_PHONE);
        }
    }

    @Test
    void a_domain_ties_where_it_is_the_bodys_own_and_not_where_it_is_everyones() {
        assertThat(facts(between(
                        named("A").email("accueil@valbrune.fr"),
                        named("A").website("https://www.valbrune.fr/services"))))
                .contains(LikenessFact.SAME_DOMAIN);
        assertThat(facts(between(named("A").email("a@wanadoo.fr"), named("A").email("b@wanadoo.fr"))))
                .doesNotContain(LikenessFact.SAME_DOMAIN);
    }

    @ParameterizedTest
    @EnumSource(LikenessFact.class)
    void no_score_proposes_a_pair_over_a_doubt_or_without_a_door_and_a_body(LikenessFact fact) {
        List<LikenessReason> certain = Arrays.stream(LikenessFact.values())
                .filter(other -> other.weight() > 0)
                .map(LikenessReason::of)
                .toList();
        assertThat(Likeness.of(certain).verdict()).isEqualTo(Verdict.SAME);

        List<LikenessReason> withFact = new ArrayList<>(certain);
        withFact.add(LikenessReason.of(fact));
        assertThat(Likeness.of(withFact).verdict() == Verdict.SAME).isEqualTo(fact.shows() != Shows.DOUBT);

        List<LikenessReason> withoutSide = certain.stream()
                .filter(reason -> fact.shows() == Shows.NOTHING || reason.shows() != fact.shows())
                .toList();
        boolean proofTaken = fact.shows() == Shows.DOOR || fact.shows() == Shows.BODY;
        assertThat(Likeness.of(withoutSide).verdict() == Verdict.SAME).isEqualTo(!proofTaken);
    }

    @Test
    void the_order_of_the_two_does_not_matter() {
        List<PlaceTraits> places = List.of(
                named("France services La Poste de Valbrune").phone(PHONE).traits(),
                named("Maison des services publics, Valbrune")
                        .at("Place des Tilleuls")
                        .traits(),
                named("Ass. Dev. Écriture").metresNorth(120).traits(),
                named("Association du développement de l'écriture")
                        .at("14 rue des Tilleuls, bâtiment B")
                        .traits(),
                named("Centre social et culturel")
                        .in("33999", null, "Valbrune-le-Haut")
                        .traits());
        for (PlaceTraits one : places) {
            for (PlaceTraits other : places) {
                assertThat(Likeness.between(one, other)).isEqualTo(Likeness.between(other, one));
            }
        }
    }

    private static Likeness between(SomePlace left, SomePlace right) {
        return Likeness.between(left.traits(), right.traits());
    }

    private static List<LikenessFact> facts(Likeness likeness) {
        return likeness.reasons().stream().map(LikenessReason::fact).toList();
    }
}
