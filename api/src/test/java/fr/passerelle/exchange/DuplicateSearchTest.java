package fr.passerelle.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.exchange.Likeness.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the search costs is the number of pairs it compares: counted, since a time depends on the machine. */
class DuplicateSearchTest {

    private static final String[] KINDS = {
        "Mairie de %s", "Médiathèque de %s", "France services %s", "CCAS de %s", "Centre social de %s",
    };
    private static final int PLACES_A_TOWN = 10;

    @Test
    void twenty_thousand_against_twenty_thousand_compares_a_handful_each_and_finds_every_one() {
        long five = comparisonsOf(5_000);
        long twenty = comparisonsOf(20_000);

        assertThat(twenty).isLessThan(20_000L * 12);
        assertThat(twenty).as("four times the places, four times the work").isLessThan(five * 42 / 10);
    }

    @Test
    void what_all_share_finds_nobody_and_a_point_given_to_all_costs_nothing() {
        List<PlaceTraits> places = new ArrayList<>();
        for (int rank = 0; rank < 5_000; rank++) {
            places.add(SomePlace.named("Espace " + word(rank))
                    .at(null)
                    .phone("05 56 00 10 20")
                    .email("accueil@valbrune.fr")
                    .siret("22330001300016")
                    .traits());
        }
        DuplicateSearch search = new DuplicateSearch(places);

        for (int rank = 0; rank < 5_000; rank += 50) {
            int wanted = rank;
            assertThat(search.like(places.get(rank))).anyMatch(found -> found.rank() == wanted);
        }
        assertThat(search.comparisons()).isLessThan(100L * 60);
    }

    @Test
    void the_likeliest_comes_first_and_the_different_do_not_come() {
        PlaceTraits incoming = SomePlace.named("Cyberbase La Passerelle")
                .phone("05 56 00 10 20")
                .traits();
        DuplicateSearch search = new DuplicateSearch(List.of(
                SomePlace.named("Bibliothèque")
                        .at("1 rue Haute")
                        .metresNorth(200)
                        .traits(),
                SomePlace.named("La Passerelle")
                        .at("4 place du Port")
                        .metresNorth(250)
                        .traits(),
                SomePlace.named("LA PASSERELLE").phone("0556001020").traits()));

        assertThat(search.like(incoming))
                .extracting(DuplicateSearch.Found::rank)
                .startsWith(2)
                .doesNotContain(0);
    }

    @Test
    void a_place_is_found_across_the_edge_of_a_cell() {
        for (int metres = 0; metres < 1_200; metres += 30) {
            DuplicateSearch search = new DuplicateSearch(List.of(SomePlace.named("A")
                    .at(null)
                    .in(null, null, "Valbrune")
                    .metresNorth(metres)
                    .traits()));
            search.like(SomePlace.named("B")
                    .at(null)
                    .in(null, null, "Valbrune")
                    .metresNorth(metres + 290)
                    .traits());
            assertThat(search.comparisons()).as("from %d m", metres).isEqualTo(1);
        }
    }

    private static long comparisonsOf(int size) {
        List<PlaceTraits> known = places(size, false);
        List<PlaceTraits> incoming = places(size, true);
        DuplicateSearch search = new DuplicateSearch(known);
        for (int rank = 0; rank < size; rank++) {
            int wanted = rank;
            assertThat(search.like(incoming.get(rank)))
                    .anyMatch(
                            found -> found.rank() == wanted && found.likeness().verdict() == Verdict.SAME);
        }
        return search.comparisons();
    }

    /** Ten places to a town, towns spread over France; the second spelling is another source's. */
    private static List<PlaceTraits> places(int size, boolean otherSource) {
        Random random = new Random(7);
        List<PlaceTraits> places = new ArrayList<>();
        for (int rank = 0; rank < size; rank++) {
            int town = rank / PLACES_A_TOWN;
            String townName = "Ville " + word(town);
            String name = KINDS[rank % KINDS.length].formatted(townName) + (rank % PLACES_A_TOWN < 5 ? "" : " annexe");
            int number = 1 + rank % PLACES_A_TOWN;
            places.add(new PlaceTraits(
                    otherSource ? name.toUpperCase(Locale.ROOT) : name,
                    java.util.Set.of(),
                    number + (otherSource ? " R DES " : " rue des ") + word(rank),
                    "%05d".formatted(10_000 + town),
                    null,
                    townName,
                    42 + (town % 100) * 0.08 + random.nextDouble() * 0.01,
                    (town / 100) * 0.1 + random.nextDouble() * 0.01,
                    rank % 2 == 0 ? List.of("05%08d".formatted(56_000_000 + rank)) : List.of(),
                    List.of(),
                    List.of(),
                    null));
        }
        return places;
    }

    private static String word(int rank) {
        StringBuilder word = new StringBuilder();
        for (int rest = rank + 700_000; rest > 0; rest /= 20) {
            word.append("bcdfghjklmnprstvwxyz".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
        }
        return word.toString();
    }
}
