package fr.passerelle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoNetworkTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final DemoTerritory TERRITORY = DemoGenerator.generate(DAY);
    private static final List<DemoPlace> PLACES = TERRITORY.places();

    private static final String TIMES = "\\d\\d:\\d\\d-\\d\\d:\\d\\d(,\\d\\d:\\d\\d-\\d\\d:\\d\\d)*";
    private static final String DAYS = "(Mo|Tu|We|Th|Fr|Sa|Su)([-,](Mo|Tu|We|Th|Fr|Sa|Su))*";
    private static final String RULE = "(" + DAYS + " " + TIMES + "|PH off)";

    private static final Set<String> SERVICES = Set.of(
            "Aide aux démarches administratives",
            "Maîtrise des outils numériques du quotidien",
            "Insertion professionnelle via le numérique",
            "Utilisation sécurisée du numérique",
            "Parentalité et éducation avec le numérique",
            "Loisirs et créations numériques",
            "Compréhension du monde numérique",
            "Accès internet et matériel informatique",
            "Acquisition de matériel informatique à prix solidaire");

    private static final Set<String> PUBLICS =
            Set.of("Jeunes", "Étudiants", "Familles et/ou enfants", "Seniors", "Femmes");

    private static final Set<String> CARE = Set.of(
            "Surdité",
            "Handicaps moteurs",
            "Handicaps mentaux",
            "Illettrisme",
            "Langues étrangères (anglais)",
            "Langues étrangères (autres)",
            "Déficience visuelle");

    private static final Set<String> PROGRAMMES = Set.of(
            "Aidants Connect",
            "Bibliothèques numérique de référence",
            "Certification PIX",
            "Conseillers numériques",
            "Emmaüs Connect",
            "France Services",
            "Grande école du numérique",
            "La Croix Rouge",
            "Point d'accès numérique CAF",
            "Promeneurs du net",
            "Relais numérique (Emmaüs Connect)");

    private static final Set<String> ACCESS = Set.of(
            "Se présenter",
            "Téléphoner",
            "Contacter par mail",
            "Prendre un RDV en ligne",
            "Ce lieu n'accueille pas de public",
            "Envoyer un mail avec une fiche de prescription");

    private static final Set<String> SUPPORT =
            Set.of("En autonomie", "Accompagnement individuel", "Dans un atelier collectif", "À distance");

    @Test
    void there_are_eight_organisations_with_teams_and_fictional_valid_sirets() {
        assertThat(TERRITORY.organisations()).hasSize(8).allSatisfy(organisation -> {
            assertThat(organisation.teams()).hasSizeBetween(1, 3);
            if (organisation.siret() != null) {
                assertThat(organisation.siret()).matches("000\\d{11}").satisfies(siret -> {
                    assertThat(luhn(siret)).isZero();
                    assertThat(luhn(siret.substring(0, 9))).isZero();
                });
            }
        });
        assertThat(teams()).doesNotHaveDuplicates();
        assertThat(TERRITORY.organisations())
                .flatExtracting(DemoOrganisation::teams)
                .extracting(DemoTeam::publicLabel)
                .filteredOn(Objects::nonNull)
                .containsExactly("Service social associatif");
    }

    @Test
    void there_are_forty_five_places_inside_their_communes() {
        assertThat(PLACES).hasSize(45);
        assertThat(PLACES).extracting(DemoPlace::code).doesNotHaveDuplicates();
        assertThat(PLACES)
                .flatExtracting(DemoPlace::typologies)
                .contains(
                        "RFS",
                        "CCAS",
                        "BIB",
                        "EPN",
                        "CSC",
                        "ASSO",
                        "MDS",
                        "ENM",
                        "TIERS_LIEUX",
                        "FT",
                        "CAF",
                        "LA_POSTE",
                        "ML",
                        "MJC",
                        "CIDFF");
        for (DemoPlace place : PLACES) {
            DemoCommune commune = commune(place.commune());
            assertThat(DemoLandTest.contains(commune.outline().get(0), place.point()))
                    .isTrue();
            assertThat(commune.postcodes()).contains(place.postcode());
        }
    }

    @Test
    void lists_hold_labels_of_the_standard_only() {
        for (DemoPlace place : PLACES) {
            assertThat(SERVICES).containsAll(place.services());
            assertThat(PUBLICS).containsAll(place.publics());
            assertThat(CARE).containsAll(place.specificCare());
            assertThat(Set.of("Gratuit", "Gratuit sous condition", "Payant")).containsAll(place.fees());
            assertThat(PROGRAMMES).containsAll(place.programmes());
            assertThat(ACCESS).containsAll(place.accessModes());
            assertThat(SUPPORT).containsAll(place.supportModes());
            assertThat(Set.of("COMPUTER", "PRINTER", "SCANNER")).containsAll(place.equipment());
            assertThat(place.services()).isNotEmpty();
            assertThat(place.languages()).contains("fr");
            assertThat(place.presentation()).hasSizeBetween(20, 280);
        }
    }

    @Test
    void opening_hours_follow_the_grammar() {
        List<String> hours = PLACES.stream()
                .map(DemoPlace::openingHours)
                .filter(Objects::nonNull)
                .toList();
        assertThat(hours).hasSize(44).allMatch(text -> text.matches(RULE + "(; " + RULE + ")*"));
        assertThat(hours).anyMatch(text -> text.endsWith("PH off")).contains("Th 14:00-17:00");
    }

    @Test
    void numbers_and_addresses_belong_to_nobody() {
        for (DemoPlace place : PLACES) {
            if (place.phone() != null) {
                assertThat(place.phone()).matches("\\+3353649\\d{4}");
            }
            if (place.email() != null) {
                assertThat(place.email()).endsWith("@exemple.invalid");
            }
        }
        assertThat(PLACES)
                .extracting(DemoPlace::phone)
                .filteredOn(Objects::nonNull)
                .doesNotHaveDuplicates();
        assertThat(TERRITORY.members()).extracting(DemoMember::email).allMatch(e -> e.endsWith("@exemple.invalid"));
    }

    @Test
    void some_places_are_stale_saturated_absent_or_undeclared() {
        assertThat(PLACES)
                .filteredOn(p -> p.verifiedOn().isBefore(DAY.minusMonths(12)))
                .hasSize(4);
        assertThat(PLACES)
                .filteredOn(p -> p.verifiedOn().isBefore(DAY.minusMonths(6))
                        && !p.verifiedOn().isBefore(DAY.minusMonths(12)))
                .hasSize(6);
        assertThat(PLACES).filteredOn(p -> p.saturatedUntil() != null).hasSize(2);
        assertThat(PLACES).filteredOn(p -> !p.absences().isEmpty()).hasSize(1);
        assertThat(PLACES).filteredOn(p -> p.capacityPerWeek().isEmpty()).hasSizeBetween(8, 30);
        assertThat(PLACES).allMatch(p -> p.capacityPerWeek().values().stream().allMatch(places -> places > 0));
    }

    @Test
    void the_bus_has_dated_stops_before_and_after_today() {
        assertThat(PLACES).filteredOn(DemoPlace::itinerant).singleElement().satisfies(bus -> {
            assertThat(bus.stops()).hasSizeGreaterThan(15);
            assertThat(bus.stops()).anyMatch(stop -> stop.date().isBefore(DAY));
            assertThat(bus.stops()).anyMatch(stop -> stop.date().isAfter(DAY));
        });
    }

    @Test
    void every_connected_place_has_an_active_mediator_and_every_team_a_member() {
        Set<String> mediated = withRole("MEDIATOR");
        List<DemoPlace> connected =
                PLACES.stream().filter(p -> p.teamCode() != null).toList();
        assertThat(connected).hasSize(18).allMatch(p -> mediated.contains(p.teamCode()));
        for (DemoPlace place : connected) {
            assertThat(TERRITORY.organisations())
                    .filteredOn(o -> o.code().equals(place.organisation()))
                    .flatExtracting(DemoOrganisation::teams)
                    .extracting(DemoTeam::code)
                    .contains(place.teamCode());
        }
        Set<String> peopled = new HashSet<>(mediated);
        peopled.addAll(withRole("REFERRER"));
        assertThat(peopled).containsExactlyInAnyOrderElementsOf(teams());
    }

    @Test
    void the_france_services_team_answers_at_two_places_of_its_own_intercommunality() {
        DemoCommune seat = TERRITORY.communes().stream()
                .filter(c -> c.name().equals("Aubrelle"))
                .findFirst()
                .orElseThrow();
        assertThat(PLACES)
                .filteredOn(p -> "CC-AUBRELLE-FS".equals(p.teamCode()))
                .hasSize(2)
                .allMatch(p -> commune(p.commune()).intercommunality().equals(seat.intercommunality()));
    }

    @Test
    void the_eleven_demo_accounts_have_their_subjects_and_roles() {
        List<DemoMember> accounts =
                TERRITORY.members().stream().filter(m -> m.account() != null).toList();
        assertThat(accounts).hasSize(11);
        assertThat(TERRITORY.members()).extracting(DemoMember::subject).doesNotHaveDuplicates();
        assertThat(accounts.stream()
                        .map(m -> m.subject().substring(34) + " " + m.account() + " "
                                + m.memberships().stream()
                                        .map(DemoMembership::role)
                                        .collect(Collectors.joining(" ")))
                        .toList())
                .containsExactly(
                        "01 claire.fontaine REFERRER",
                        "02 karim.lenoir REFERRER",
                        "03 sophie.marchand REFERRER REFERRER",
                        "04 julien.moreau MEDIATOR",
                        "05 amina.perrin MEDIATOR",
                        "06 helene.garnier ORGANISATION_MANAGER",
                        "07 paul.renard COORDINATOR",
                        "08 admin.demo PLATFORM_ADMIN",
                        "09 lea.dubreuil AUDITOR",
                        "10 nadia.benali REFERRER",
                        "11 sans.equipe ");
    }

    private static Set<String> withRole(String role) {
        return TERRITORY.members().stream()
                .flatMap(m -> m.memberships().stream())
                .filter(m -> m.role().equals(role))
                .flatMap(m -> Stream.ofNullable(m.team()))
                .collect(Collectors.toSet());
    }

    private static List<String> teams() {
        return TERRITORY.organisations().stream()
                .flatMap(o -> o.teams().stream())
                .map(DemoTeam::code)
                .toList();
    }

    private static DemoCommune commune(String code) {
        return TERRITORY.communes().stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10;
    }
}
