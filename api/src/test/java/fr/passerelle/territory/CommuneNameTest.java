package fr.passerelle.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommuneNameTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "Saint-Aubin-l'Étang, saint aubin l etang",
        "SAINT AUBIN L’ETANG, saint aubin l etang",
        "st aubin, saint aubin",
        "St-Aubin, saint aubin",
        "ste aubine, sainte aubine",
        "Ste-Aubine, sainte aubine",
        "Le Bœuf-sur-Ével, le boeuf sur evel",
        "'  Rocheval  ', rocheval",
        "L'Haÿ-les-Roses, l hay les roses",
        "Îlôt-Ça, ilot ca",
        "Brest, brest",
        "Stains, stains",
        "Le Coust, le coust",
        "%, ''",
        "a_b%c, a b c",
        "01100, 01100"
    })
    void names_are_compared_as_people_type_them(String typed, String compared) {
        assertThat(CommuneName.searchable(typed)).isEqualTo(compared);
        assertThat(CommuneName.searchable(compared)).as("once more").isEqualTo(compared);
    }
}
