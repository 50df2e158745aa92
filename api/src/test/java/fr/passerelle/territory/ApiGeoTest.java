package fr.passerelle.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class ApiGeoTest {

    private final ApiGeoStub stub = new ApiGeoStub();
    private ApiGeo apiGeo;

    @BeforeEach
    void client() {
        apiGeo = new ApiGeo(stub.calls());
    }

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void a_departement_is_read_with_all_that_is_needed_of_its_communes() {
        ReferenceData data = apiGeo.read("33");
        assertThat(data.source()).isEqualTo("API Géo");
        assertThat(data.vintage()).isNull();
        assertThat(data.communes()).hasSize(5).anySatisfy(bordeaux -> {
            assertThat(bordeaux.code()).isEqualTo("33063");
            assertThat(bordeaux.territoryCode()).isEqualTo("33");
            assertThat(bordeaux.population()).isEqualTo(267_991);
            assertThat(bordeaux.longitude()).isEqualTo(-0.5874);
            assertThat(bordeaux.latitude()).isEqualTo(44.8624);
            assertThat(bordeaux.epciCode()).isEqualTo("243300316");
            assertThat(bordeaux.epciName()).isEqualTo("Bordeaux Métropole");
            assertThat(bordeaux.postcodes()).hasSize(5);
        });
        assertThat(data.outlines()).hasSize(5).allSatisfy((code, outline) -> assertThat(Outlines.isOutline(outline))
                .isTrue());
        assertThat(data.formerCodes()).contains(Map.entry("33409", "33008"), Map.entry("33338", "33055"));
        assertThat(stub.asked()).anySatisfy(question -> assertThat(question)
                .startsWith("/departements/33/communes?format=json&fields=")
                .contains("contour", "centre", "codesPostaux", "population", "epci"));
    }

    @Test
    void the_name_of_an_epci_that_does_not_come_with_its_commune_is_asked_for() {
        assertThat(apiGeo.read("33").communes())
                .filteredOn(commune -> commune.code().equals("33055"))
                .extracting(ReferenceCommune::epciName)
                .containsExactly("CC Médoc Cœur de Presqu'île");
        assertThat(stub.asked()).contains("/epcis?codeDepartement=33&fields=code,nom");
    }

    @Test
    void an_island_without_an_epci_has_none() {
        assertThat(apiGeo.read("33").communes())
                .filteredOn(commune -> commune.code().equals("33529"))
                .allSatisfy(teste -> assertThat(teste.epciCode()).isNull());
    }

    @Test
    void the_whole_country_is_asked_for_one_departement_at_a_time() {
        assertThat(apiGeo.territories()).containsExactly("2A", "33", "976");
        assertThat(stub.asked().get(0)).contains("zone=metro,drom,com");
    }

    @ParameterizedTest
    @EnumSource(
            value = ApiGeoStub.Mood.class,
            names = {"FAILS", "BUSY", "SLEEPS", "CUTS_OFF"})
    void an_answer_that_fails_is_asked_for_again(ApiGeoStub.Mood mood) {
        stub.is(mood, mood);
        assertThat(apiGeo.read("33").communes()).hasSize(5);
        assertThat(stub.asked())
                .filteredOn(question -> question.startsWith("/departements/33?"))
                .hasSize(3);
    }

    @Test
    void when_it_never_answers_the_refusal_says_what_to_do() {
        stub.is(ApiGeoStub.Mood.FAILS, ApiGeoStub.Mood.FAILS, ApiGeoStub.Mood.FAILS, ApiGeoStub.Mood.FAILS);
        assertThatExceptionOfType(LoadRefused.class)
                .isThrownBy(() -> apiGeo.read("33"))
                .withMessageContaining("load a file")
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(LoadRefusal.API_GEO_SILENT));
        assertThat(stub.asked()).as("the first attempt and three more").hasSize(4);
    }

    @Test
    void an_answer_that_is_something_else_is_not_asked_for_again() {
        stub.is(ApiGeoStub.Mood.ANSWERS_A_PAGE);
        assertThatExceptionOfType(LoadRefused.class)
                .isThrownBy(() -> apiGeo.read("33"))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(LoadRefusal.API_GEO_UNREADABLE));
        assertThat(stub.asked()).hasSize(1);
    }

    @Test
    void a_commune_without_a_point_is_not_guessed() {
        stub.answers("/departements/33/communes", "[{\"code\": \"33063\", \"nom\": \"Bordeaux\"}]");
        assertThatExceptionOfType(LoadRefused.class)
                .isThrownBy(() -> apiGeo.read("33"))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(LoadRefusal.API_GEO_UNREADABLE));
    }

    @Test
    void a_departement_that_the_service_does_not_know_is_unknown() {
        assertThatExceptionOfType(LoadRefused.class)
                .isThrownBy(() -> apiGeo.read("96"))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(LoadRefusal.UNKNOWN_TERRITORY));
    }
}
