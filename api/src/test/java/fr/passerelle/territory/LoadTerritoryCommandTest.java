package fr.passerelle.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.command.Command;
import fr.passerelle.testing.TestDatabase;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LoadTerritoryCommandTest {

    @Inject
    LoadTerritoryCommand command;

    @Inject
    Gironde gironde;

    @Inject
    TestDatabase database;

    @TempDir
    Path folder;

    private final ApiGeoStub stub = new ApiGeoStub();

    @BeforeEach
    void callTheStub() {
        QuarkusMock.installMockForType(stub.calls(), ApiGeoCalls.class);
    }

    @AfterEach
    void remove() {
        stub.close();
        gironde.remove();
    }

    @Test
    void it_is_called_load_territory() {
        assertThat(((Command) command).name()).containsExactly("load", "territory");
    }

    @Test
    void without_a_file_the_territory_comes_from_api_geo() {
        assertThat(command.run(List.of("33"))).isZero();
        assertThat(communes()).isEqualTo(5);
        assertThat(database.column("select status from territory_load where territory_code = '33'"))
                .containsExactly("DONE");
    }

    @Test
    void figures_alone_open_a_territory_with_the_communes_of_api_geo_and_then_leave_them() throws IOException {
        Path figures = Files.writeString(folder.resolve("i.csv"), "insee,taux_pauvrete_2021\n33063,18\n");
        assertThat(command.run(List.of("33", "--indicators", figures.toString())))
                .isZero();
        assertThat(communes()).isEqualTo(5);
        int asked = stub.asked().size();
        assertThat(command.run(List.of("33", "--indicators", figures.toString())))
                .isZero();
        assertThat(stub.asked()).hasSize(asked);
    }

    @Test
    void all_loads_each_territory_of_the_files_and_tells_of_those_that_failed() throws IOException {
        Path communes = Files.writeString(folder.resolve("c.csv"), """
                insee,nom,population,lat,lon,codes_postaux
                01999,Ailleurs,10,46,-3,01999
                33063,Bordeaux,267991,44.86,-0.58,33000
                """);
        assertThat(command.run(List.of("all", "--communes", communes.toString())))
                .as("01 is invented here")
                .isEqualTo(1);
        assertThat(communes()).isEqualTo(1);
    }

    @Test
    void a_refusal_is_an_exit_code() throws IOException {
        assertThat(command.run(List.of("99"))).isEqualTo(1);
        Path empty = Files.writeString(folder.resolve("c.csv"), "nothing");
        assertThat(command.run(List.of("33", "--communes", empty.toString()))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "33 --communes", "33 --roads x.csv", "33 communes x.csv", "33 --communes /nowhere.csv"})
    void what_is_not_understood_is_said(String line) {
        assertThat(command.run(line.isEmpty() ? List.of() : List.of(line.split(" "))))
                .isEqualTo(2);
        assertThat(stub.asked()).isEmpty();
    }

    private long communes() {
        return database.column("select insee_code from commune where territory_code = '33'")
                .size();
    }
}
