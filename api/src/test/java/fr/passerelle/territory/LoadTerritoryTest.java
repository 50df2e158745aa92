package fr.passerelle.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.passerelle.territory.LoadReport.Warning;
import fr.passerelle.territory.LoadReport.WarningKind;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LoadTerritoryTest {

    @Inject
    LoadTerritory loadTerritory;

    @Inject
    Territories territories;

    @Inject
    Gironde gironde;

    @Inject
    TestDatabase database;

    @AfterEach
    void remove() {
        gironde.remove();
    }

    @Test
    void a_territory_is_opened_in_one_go() {
        LoadReport report = loadTerritory.load(Gironde.data(Gironde.communes()));
        assertThat(report.changed()).isTrue();
        assertThat(report.created()).isEqualTo(4);
        assertThat(report.outlines()).isEqualTo(4);
        assertThat(report.indicatorsKnown()).isEqualTo(1);
        assertThat(report.indicatorsSecret()).isEqualTo(1);
        assertThat(territories.name("33")).contains("Gironde");
        assertThat(territories.communesOf("33")).extracting(CommunePoint::code).hasSize(4);
        assertThat(territories.indicators("33").get("33008"))
                .containsEntry(Indicator.POVERTY_RATE, new Territories.Figure(IndicatorState.SECRET, null, 2021));
    }

    @Test
    void the_same_again_changes_nothing_and_says_so() {
        loadTerritory.load(Gironde.data(Gironde.communes()));
        List<Object> versions =
                database.column("select xmin::text from commune where territory_code = '33' order by 1");
        LoadReport again = loadTerritory.load(Gironde.data(Gironde.communes()));
        assertThat(again.changed()).isFalse();
        assertThat(again.created() + again.updated()).isZero();
        assertThat(again.unchanged()).isEqualTo(4);
        assertThat(database.column("select xmin::text from commune where territory_code = '33' order by 1"))
                .isEqualTo(versions);
    }

    @Test
    void what_changed_in_the_reference_changes_here() {
        loadTerritory.load(Gironde.data(Gironde.communes()));
        List<ReferenceCommune> communes = Gironde.communes();
        communes.set(2, Gironde.commune("33063", "Bordeaux", 270_000));
        communes.add(Gironde.commune("33449", "Saint-Médard-en-Jalles", 32_877));
        LoadReport report = loadTerritory.load(Gironde.data(communes));
        assertThat(report.created()).isEqualTo(1);
        assertThat(report.updated()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(3);
        assertThat(report.warnings())
                .contains(new Warning(WarningKind.OUTLINE_MISSING, 1, List.of("Saint-Médard-en-Jalles")));
    }

    @Test
    void a_part_that_is_not_given_stays_as_it_is() {
        loadTerritory.load(Gironde.data(Gironde.communes()));
        LoadReport report = loadTerritory.load(new ReferenceData(
                "33",
                "indicateurs.csv",
                null,
                null,
                Map.of(),
                List.of(new ReferenceIndicator(
                        "33055", Indicator.LOW_DIPLOMA, IndicatorState.KNOWN, 40.0, "indicateurs.csv", 2017)),
                Map.of()));
        assertThat(report.changed()).isTrue();
        assertThat(report.unchanged()).isEqualTo(4);
        assertThat(report.outlines()).isEqualTo(4);
        assertThat(report.indicatorsKnown()).isEqualTo(2);
    }

    @Test
    void a_commune_that_became_part_of_another_is_kept_and_leads_to_it() {
        List<ReferenceCommune> before = Gironde.communes();
        before.add(Gironde.commune("33267", "Marcillac", 1_200));
        loadTerritory.load(Gironde.data(before));
        LoadReport report = loadTerritory.load(Gironde.data(Gironde.communes()));
        assertThat(report.replaced()).isEqualTo(1);
        assertThat(territories.resolve("33267")).map(CommunePoint::code).contains("33380");
        assertThat(territories.commune("33267")).map(CommunePoint::name).contains("Marcillac");
        assertThat(territories.communesOf("33")).hasSize(4);
        assertThat(loadTerritory.load(Gironde.data(Gironde.communes())).changed())
                .isFalse();
    }

    @Test
    void a_commune_that_is_its_own_again_is_no_longer_replaced() {
        List<ReferenceCommune> own = Gironde.communes();
        own.add(Gironde.commune("33267", "Marcillac", 1_200));
        loadTerritory.load(Gironde.data(own));
        loadTerritory.load(Gironde.data(Gironde.communes()));
        loadTerritory.load(Gironde.data(own));
        assertThat(territories.resolve("33267")).map(CommunePoint::code).contains("33267");
    }

    @Test
    void a_reference_that_is_cut_short_is_refused_whole_with_a_list() {
        loadTerritory.load(Gironde.data(Gironde.communes()));
        List<ReferenceCommune> half = List.of(Gironde.commune("33008", "Porte-de-Benauge", 999));
        assertThatExceptionOfType(LoadRefused.class)
                .isThrownBy(() -> loadTerritory.load(Gironde.data(half)))
                .satisfies(refused -> {
                    assertThat(refused.refusal()).isEqualTo(LoadRefusal.VANISHED_COMMUNES);
                    assertThat(refused.items()).containsExactly("33055", "33063", "33380");
                });
        assertThat(database.column("select population from commune where insee_code = '33008'"))
                .as("nothing was written")
                .containsExactly(456);
    }

    @Test
    void an_invented_territory_takes_nothing_real() {
        ReferenceData real =
                new ReferenceData(Town.TERRITORY, "communes.csv", null, List.of(), Map.of(), List.of(), Map.of());
        assertThatExceptionOfType(LoadRefused.class)
                .isThrownBy(() -> loadTerritory.load(real))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(LoadRefusal.FICTIONAL_TERRITORY));
    }

    @Test
    void a_code_that_is_no_departement_opens_nothing() {
        assertThatExceptionOfType(LoadRefused.class)
                .isThrownBy(() -> loadTerritory.load(
                        new ReferenceData("99", "f", null, Gironde.communes(), Map.of(), List.of(), Map.of())))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(LoadRefusal.UNKNOWN_TERRITORY));
    }

    @Test
    void indicators_alone_open_nothing() {
        ReferenceData figures = Gironde.data(Gironde.communes());
        assertThatExceptionOfType(LoadRefused.class)
                .isThrownBy(() -> loadTerritory.load(
                        new ReferenceData("33", "f", null, null, Map.of(), figures.indicators(), Map.of())))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(LoadRefusal.NO_COMMUNES_YET));
        assertThat(territories.name("33")).isEmpty();
    }

    @Test
    void a_point_far_from_its_outline_and_what_belongs_to_nobody_is_said() {
        ReferenceData data = Gironde.data(Gironde.communes());
        data.communes()
                .set(
                        0,
                        new ReferenceCommune(
                                "33008", "33", "Porte-de-Benauge", null, -0.1, 44.8, null, null, List.of()));
        data.outlines().put("33999", data.outlines().get("33008"));
        assertThat(loadTerritory.load(data).warnings())
                .contains(
                        new Warning(WarningKind.POINT_OUTSIDE_OUTLINE, 1, List.of("Porte-de-Benauge")),
                        new Warning(WarningKind.POPULATION_MISSING, 1, List.of("Porte-de-Benauge")),
                        new Warning(WarningKind.POSTCODE_MISSING, 1, List.of("Porte-de-Benauge")),
                        new Warning(WarningKind.OUTLINE_OF_UNKNOWN_COMMUNE, 1, List.of("33999")));
    }

    @Test
    void retired_codes_resolve_to_todays_commune() {
        loadTerritory.load(Gironde.data(Gironde.communes()));
        Map<String, String> today =
                Map.of("33092", "33008", "33409", "33008", "33267", "33380", "33338", "33055", "33063", "33063");
        today.forEach((asked, answered) -> assertThat(territories.resolve(asked))
                .map(CommunePoint::code)
                .as(asked)
                .contains(answered));
        assertThat(territories.requireCommune("communeCode", "33092").code()).isEqualTo("33008");
        assertThat(territories.resolve("33999")).isEmpty();
        assertThat(territories.resolve("75101")).as("Paris is not loaded").isEmpty();
        assertThat(territories.listedCommunes())
                .filteredOn(known -> known.code().equals("33008"))
                .singleElement()
                .satisfies(known -> {
                    assertThat(known.formerCodes()).contains("33092", "33409");
                    assertThat(known.postcodes()).containsExactly("33000");
                    assertThat(known.name()).isEqualTo("Porte-de-Benauge");
                });
    }

    @Test
    void what_a_service_says_today_of_a_retired_code_comes_before_what_the_product_ships() {
        ReferenceData data = Gironde.data(Gironde.communes());
        data.formerCodes().put("33092", "33063");
        loadTerritory.load(data);
        assertThat(territories.resolve("33092")).map(CommunePoint::code).contains("33063");
    }

    @Test
    void importers_find_a_commune_by_the_name_that_a_file_gives_it() {
        List<ReferenceCommune> communes = Gironde.communes();
        communes.add(new ReferenceCommune(
                "33529", "33", "La Teste-de-Buch", 26_110, -1.1, 44.5, null, null, List.of("33115", "33260")));
        loadTerritory.load(Gironde.data(communes));
        assertThat(territories.byName("TESTE DE BUCH (LA)", null, "33"))
                .extracting(CommunePoint::code)
                .containsExactly("33529");
        assertThat(territories.byName("bordeaux", "33000", null)).hasSize(1);
        assertThat(territories.byName("bordeaux", "33076", null))
                .as("a CEDEX decides nothing")
                .hasSize(1);
        assertThat(territories.byName("bordeaux", null, "24")).isEmpty();
        assertThat(territories.byName("bordea", null, "33")).as("no guess").isEmpty();
    }
}
