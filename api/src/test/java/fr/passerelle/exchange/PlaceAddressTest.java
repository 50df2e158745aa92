package fr.passerelle.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.exchange.PlaceAddress.Match;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses as five sources write them. */
class PlaceAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 rue du Général Leclerc                  | 12 R GAL LECLERC                     | SAME
            27bis Avenue de la Trillade                | 27 B AV DE LA TRILLADE               | SAME
            199 Route de Bidache Maison de services    | 199 RTE DE BIDACHE                   | SAME
            55 Rue de la Mairie Le Bourg               | 55 rue de la mairie                  | SAME
            14/16, route de Branne - 33410 CADILLAC    | 16 route de Branne                   | SAME
            La Bagagerie - 7, rue Ausone               | 7 RUE AUSONE                         | SAME
            6 rue Pierre Mendès France - 1er étage     | 6 AV PIERRE MENDES FRANCE            | SAME
            73 Impasse Joseph Niepce CS 92417          | 73 IMP JOSEPH NIEPCE                 | SAME
            2avenue de la Gare                         | 2 AV DE LA GARE                      | SAME
            Place de la Vème République                | PL DE LA CINQUIEME REPUBLIQUE        | SAME
            8 boulevard du onze novembre 1918          | 8 BD DU 11 NOVEMBRE 1918             | SAME
            1 rue Antoine Babaud Lacroze               | 1 rue Babaud Lacroze                 | SAME
            place Gaston Monnerville Bourg             | Place Gaston Monnerville             | SAME
            Place du 8 Maii 1945                       | 7 place du 8 mai 1945                | SAME_STREET
            18 Rue Jean Giono                          | Rue Jean Giono                       | SAME_STREET
            Château des Vergnes                        | rue du Château des Vergnes           | SAME_STREET
            5 Boulevard des Grands Rocs                | 9 BD DES GRANDS ROCS                 | OTHER_NUMBER
            1 rue Saint-Jean                           | 1 rue Jean Jaurès                    | OTHER_STREET
            12 rue Jean Moulin                         | 12 rue Jean Jaurès                   | OTHER_STREET
            2 place de la Mairie                       | 14 rue de la Mairie                  | OTHER_STREET
            Palais épiscopal                           | Rue des Cordeliers                   | UNKNOWN
            BP 34                                      | Rue des Cordeliers                   | UNKNOWN
            """)
    void two_lines_are_compared_as_a_reader_would(String left, String right, Match match) {
        PlaceAddress one = PlaceAddress.of(left, "33410");
        PlaceAddress other = PlaceAddress.of(right, "33410");
        assertThat(PlaceAddress.compare(one, other)).isEqualTo(match);
        assertThat(PlaceAddress.compare(other, one)).isEqualTo(match);
    }

    @Test
    void a_cell_made_to_keep_the_comparison_busy_does_not() {
        for (String hostile : new String[] {"1 ", "cs 1", "bp ", "a@", "rue ", "1a1 "}) {
            PlaceTraits place = SomePlace.named(hostile.repeat(200_000))
                    .at(hostile.repeat(200_000) + "!")
                    .phone(hostile.repeat(200_000))
                    .email(hostile.repeat(200_000))
                    .website(hostile.repeat(200_000))
                    .traits();
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> Likeness.between(place, place));
        }
    }
}
