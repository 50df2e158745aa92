package fr.passerelle.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceFilesTest {

    private static final String HEADER = "insee,nom,population,lat,lon,epci,epci_nom,codes_postaux,departement\n";
    private static final String ABZAC = "33001,Abzac,2048,45.0123,-0.1281,200070092,CA du Libournais,33230,33\n";
    private static final String AJACCIO = "2A004,Ajaccio,76320,41.9,8.7,242010056,CA,20000|20090 20167,2A\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"plain", "gzipped", "marked", "semicolons"})
    void communes_are_read_however_the_file_is_wrapped(String wrapping) throws IOException {
        String text = HEADER + ABZAC + AJACCIO;
        byte[] bytes =
                switch (wrapping) {
                    case "marked" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
                    case "semicolons" -> text.replace(',', ';').getBytes(StandardCharsets.UTF_8);
                    default -> text.getBytes(StandardCharsets.UTF_8);
                };
        Path path = folder.resolve("communes.csv");
        try (OutputStream out = wrapping.equals("gzipped")
                ? new GZIPOutputStream(Files.newOutputStream(path))
                : Files.newOutputStream(path)) {
            out.write(bytes);
        }
        List<ReferenceCommune> communes =
                CommunesCsv.read(new ReferenceFile("communes", "communes.csv", path), any -> true);
        assertThat(communes)
                .containsExactly(
                        new ReferenceCommune(
                                "33001",
                                "33",
                                "Abzac",
                                2048,
                                -0.1281,
                                45.0123,
                                "200070092",
                                "CA du Libournais",
                                List.of("33230")),
                        new ReferenceCommune(
                                "2A004",
                                "2A",
                                "Ajaccio",
                                76320,
                                8.7,
                                41.9,
                                "242010056",
                                "CA",
                                List.of("20000", "20090", "20167")));
    }

    @Test
    void what_is_of_another_territory_is_passed_over() {
        assertThat(CommunesCsv.read(communes(ABZAC + AJACCIO), "2A"::equals))
                .extracting(ReferenceCommune::code)
                .containsExactly("2A004");
        assertThatExceptionOfType(LoadRefused.class)
                .isThrownBy(() -> new ReferenceFiles(communes(ABZAC), null, null, null).read("24"))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(LoadRefusal.NO_COMMUNE_OF_TERRITORY));
    }

    @Test
    void overseas_a_territory_has_three_signs() {
        assertThat(ReferenceCommune.territoryOf("97411")).isEqualTo("974");
        assertThat(ReferenceCommune.territoryOf("98735")).isEqualTo("987");
        assertThat(ReferenceCommune.territoryOf("2B033")).isEqualTo("2B");
        assertThat(ReferenceCommune.territoryOf("01001")).isEqualTo("01");
    }

    @Test
    void what_an_island_does_not_have_is_not_made_up() {
        assertThat(CommunesCsv.read(communes("98411,Îles Saint-Paul,,-37.8,77.5,,,,984\n"), any -> true))
                .containsExactly(new ReferenceCommune(
                        "98411", "984", "Îles Saint-Paul", null, 77.5, -37.8, null, null, List.of()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1001,Abergement,860,46.1,4.9,,,01400,01 | insee",
                "33001,,860,46.1,4.9,,,33230,33 | nom",
                "33001,Abzac,many,46.1,4.9,,,33230,33 | population",
                "33001,Abzac,2048,north,4.9,,,33230,33 | lat",
                "33001,Abzac,2048,146.1,4.9,,,33230,33 | lat",
                "33001,Abzac,2048,46.1,,,,33230,33 | lon",
                "33001,Abzac,2048,46.1,4.9,,,3323,33 | codes_postaux"
            })
    void a_cell_that_cannot_be_read_is_named_by_line_and_column(String row, String column) {
        assertThatExceptionOfType(LoadRefused.class)
                .isThrownBy(() -> CommunesCsv.read(communes(ABZAC + row + "\n"), any -> true))
                .satisfies(
                        refused -> assertThat(refused.items().subList(0, 3)).containsExactly("communes", "3", column));
    }

    @Test
    void a_missing_column_is_named() {
        assertThatExceptionOfType(LoadRefused.class)
                .isThrownBy(() -> CommunesCsv.read(
                        file("communes", "insee,nom,lat,lon,codes_postaux\n33001,Abzac,45,0,33230\n"), any -> true))
                .satisfies(refused -> assertThat(refused.items())
                        .containsExactly("communes", "1", "population", "this column is missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "insee,nom,population,lat,lon,codes_postaux\n", "PK\u0003\u0004 a workbook"})
    void what_is_no_table_is_refused(String text) {
        assertThatExceptionOfType(LoadRefused.class)
                .isThrownBy(() -> CommunesCsv.read(file("communes", text), any -> true))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(LoadRefusal.FILE_UNREADABLE));
    }

    @Test
    void a_hidden_figure_is_secret_an_empty_one_missing_and_neither_is_zero() {
        List<ReferenceIndicator> indicators = IndicatorsCsv.read(file("indicators", """
                        insee,taux_pauvrete_2021,pauvrete_secret,tx_65plus_parmi_15plus_2017,zrr_2022
                        33001,15.0,non,23.2,NC
                        33002,,oui,,C
                        33003,,absent,0,PC
                        """), any -> true);
        assertThat(indicators)
                .hasSize(3 * Indicator.values().length)
                .contains(
                        known("33001", Indicator.POVERTY_RATE, 15.0, 2021),
                        known("33001", Indicator.AGED_65_AND_OVER, 23.2, 2017),
                        known("33001", Indicator.RURAL_REVITALISATION, 0, 2022),
                        unknown("33001", Indicator.WITHOUT_4G, IndicatorState.MISSING, null),
                        unknown("33002", Indicator.POVERTY_RATE, IndicatorState.SECRET, 2021),
                        unknown("33002", Indicator.AGED_65_AND_OVER, IndicatorState.MISSING, 2017),
                        known("33002", Indicator.RURAL_REVITALISATION, 1, 2022),
                        unknown("33003", Indicator.POVERTY_RATE, IndicatorState.MISSING, 2021),
                        known("33003", Indicator.AGED_65_AND_OVER, 0, 2017),
                        known("33003", Indicator.RURAL_REVITALISATION, 0.5, 2022));
    }

    @ParameterizedTest
    @CsvSource({"taux_pauvrete_2021,-1", "taux_pauvrete_2021,101", "taux_pauvrete_2021,many", "zrr_2022,maybe"})
    void a_figure_that_cannot_be_is_named(String column, String cell) {
        assertThatExceptionOfType(LoadRefused.class)
                .isThrownBy(() -> IndicatorsCsv.read(
                        file("indicators", "insee," + column + "\n33001," + cell + "\n"), any -> true))
                .satisfies(refused ->
                        assertThat(refused.items().subList(0, 3)).containsExactly("indicators", "2", column));
    }

    @Test
    void a_table_without_any_known_indicator_is_refused() {
        assertThatExceptionOfType(LoadRefused.class).isThrownBy(() -> IndicatorsCsv.read(communes(ABZAC), any -> true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"insee", "code", "INSEE_COM"})
    void outlines_are_read_under_each_publishers_name_for_the_code(String property) {
        assertThat(OutlinesGeoJson.read(outlines(property, "33001", POLYGON), any -> true))
                .containsExactly(java.util.Map.entry("33001", POLYGON));
        assertThat(OutlinesGeoJson.read(outlines(property, "33001", POLYGON), "24"::equals))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"Point\",\"coordinates\":[0,45]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[417000,6400000],[418000,6400000],[418000,6410000],[417000,6400000]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[]}",
                "null"
            })
    void an_outline_that_is_none_is_named_by_its_rank(String geometry) {
        assertThatExceptionOfType(LoadRefused.class)
                .isThrownBy(() -> OutlinesGeoJson.read(outlines("insee", "33001", geometry), any -> true))
                .satisfies(refused ->
                        assertThat(refused.items().subList(0, 3)).containsExactly("outlines", "1", "feature"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"type\":\"Topology\"}", "{\"features\": [{\"properties\""})
    void what_is_no_collection_of_features_is_refused(String text) {
        assertThatExceptionOfType(LoadRefused.class)
                .isThrownBy(() -> OutlinesGeoJson.read(file("outlines", text), any -> true))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(LoadRefusal.FILE_UNREADABLE));
    }

    private static final String POLYGON = "{\"type\":\"Polygon\",\"coordinates\":[[[0,45],[1,45],[1,46],[0,45]]]}";

    private ReferenceFile outlines(String property, String code, String geometry) {
        return file(
                "outlines",
                "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\"},\"features\":[{\"type\":\"Feature\",\"properties\":{\""
                        + property + "\":\"" + code + "\",\"nom\":\"Abzac\"},\"geometry\":" + geometry + "}]}");
    }

    private ReferenceFile communes(String rows) {
        return file("communes", HEADER + rows);
    }

    private ReferenceFile file(String part, String text) {
        try {
            Path path = Files.writeString(folder.resolve(part), text);
            return new ReferenceFile(part, part, path);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static ReferenceIndicator known(String code, Indicator indicator, double value, int year) {
        return new ReferenceIndicator(code, indicator, IndicatorState.KNOWN, value, "indicators", year);
    }

    private static ReferenceIndicator unknown(String code, Indicator indicator, IndicatorState state, Integer year) {
        return new ReferenceIndicator(code, indicator, state, null, "indicators", year);
    }
}
