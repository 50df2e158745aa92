package fr.passerelle.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
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
        "01100, 01100",
        "Villeneuve s/ Lot, villeneuve sur lot",
        "Chalon s/Saône, chalon sur saone",
        "Aulnay s/s Bois, aulnay sous bois",
        "Rosny s/s/Bois, rosny sous bois",
        "TESTE DE BUCH (LA), la teste de buch",
        "Haÿ-les-Roses (L'), l hay les roses",
        "Mours, mours",
        "Ars/Formans, ars formans"
    })
    void names_are_compared_as_people_type_them(String typed, String compared) {
        assertThat(CommuneName.searchable(typed)).isEqualTo(compared);
        assertThat(CommuneName.searchable(compared)).as("once more").isEqualTo(compared);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "la teste de buch, teste de buch",
        "l hay les roses, hay les roses",
        "les eglisottes, eglisottes",
        "le porge, porge",
        "lesparre, lesparre",
        "leognan, leognan",
        "le, le",
        "bordeaux, bordeaux"
    })
    void an_article_at_the_head_may_be_left_out(String name, String bare) {
        assertThat(CommuneName.withoutArticle(name)).isEqualTo(bare);
    }

    @Test
    void s_with_a_stroke_may_be_sous() {
        assertThat(CommuneName.spellings("Rosny s/Bois")).containsExactly("rosny sur bois", "rosny sous bois");
        assertThat(CommuneName.spellings("Bordeaux")).containsExactly("bordeaux");
    }

    /** Whatever is typed: comparable, compared once and for all, and the same in capitals or without accents. */
    @Test
    void anything_typed_has_one_searchable_form() {
        Random dice = new Random(20261122);
        List<String> pieces = List.of(
                "St", "ste", "Saint", "É", "œ", "ç", "Ï", "-", "'", "’", " ", "s/", "sur", "la", "L'", "(", ")", "3",
                "%", "a", "Mé", "dard", "/");
        for (int i = 0; i < 5_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int piece = dice.nextInt(9); piece >= 0; piece--) {
                typed.append(pieces.get(dice.nextInt(pieces.size())));
            }
            String searchable = CommuneName.searchable(typed.toString());
            assertThat(searchable).as(typed.toString()).matches("([a-z0-9]+( [a-z0-9]+)*)?");
            assertThat(CommuneName.searchable(searchable)).as(typed.toString()).isEqualTo(searchable);
            assertThat(CommuneName.searchable(typed.toString().toUpperCase(Locale.FRENCH)))
                    .as(typed.toString())
                    .isEqualTo(searchable);
        }
    }
}
