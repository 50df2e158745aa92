package fr.passerelle.statistics;

import static fr.passerelle.statistics.HideCellsTest.Side.LEFT;
import static fr.passerelle.statistics.HideCellsTest.Side.TOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which cells are hidden, on tables small enough to be worked out by hand. */
class HideCellsTest {

    enum Side {
        LEFT,
        TOP
    }

    @ParameterizedTest
    @CsvSource({
        // Events by organisations; hidden is a dash.
        "0 0, -",
        "10 9, -",
        "11 2, -",
        "11 3, 10",
        "12 3, 10",
        "13 3, 15",
        "5000 3, 5000",
    })
    void a_cell_is_hidden_under_eleven_or_under_three_organisations_and_else_rounded(String cell, String shown) {
        String[] counted = cell.split(" ");
        assertThat(words(HideCells.of(Map.of(
                                LEFT,
                                List.of(new CountedCell(
                                        "a", Integer.parseInt(counted[0]), Integer.parseInt(counted[1])))))
                        .get(LEFT)))
                .isEqualTo(shown);
    }

    @Test
    void where_no_organisation_has_a_part_the_count_alone_decides() {
        assertThat(HideCells.of(Map.of(LEFT, List.of(new CountedCell("a", 11, null), new CountedCell("b", 10, null))))
                        .get(LEFT))
                .containsExactly(new ShownCell("a", 10), new ShownCell("b", null));
    }

    /**
     * The total is 33 to 36, so that beside 28 to 32 there would be 1 to 8: too close. Nothing else can be hidden than
     * the 30.
     */
    @Test
    void a_cell_that_would_be_had_by_subtraction_takes_the_smallest_one_with_it() {
        assertThat(published("11 11 11", "30 3")).isEqualTo("10 10 10 / - -");
        assertThat(published("11 11 12", "19 12 3")).isEqualTo("10 10 10 / 20 - -");
    }

    /** The total is 59 to 71, beside 56 to 64: the hidden 5 is 0 to 15, for rounding alone has hidden it. */
    @Test
    void nothing_is_hidden_for_what_rounding_hides_already() {
        assertThat(published("30 20 15", "40 20 5")).isEqualTo("30 20 15 / 40 20 -");
    }

    /** Each of the two could be all of it, and it is 1 to 8. */
    @Test
    void two_that_are_few_together_take_a_third_with_them() {
        assertThat(published("11 11 11", "30 2 1")).isEqualTo("10 10 10 / - - -");
    }

    /** 33 to 36 less 11 to 12 is 21 to 25 for both: each is 0 to 25. */
    @Test
    void two_that_are_many_together_need_no_third() {
        assertThat(published("11 11 11", "12 10 11:2")).isEqualTo("10 10 10 / 10 - -");
    }

    @Test
    void where_no_table_is_wholly_shown_nobody_knows_the_total_and_nothing_more_is_hidden() {
        assertThat(published("11 11 10", "29 3")).isEqualTo("10 10 - / 30 -");
    }

    @Test
    void a_table_of_one_cell_is_the_total_itself() {
        assertThat(published("33", "30 3")).isEqualTo("35 / - -");
        assertThat(published("33:2", "30:2 3")).isEqualTo("- / - -");
    }

    @Test
    void nothing_at_all_shows_nothing() {
        assertThat(published("0 0 0", "0 0")).isEqualTo("- - - / - -");
    }

    @Test
    void tables_that_count_different_events_are_refused() {
        assertThatThrownBy(() -> published("11 11", "23")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Cells between spaces, each at three organisations unless said after a colon. */
    private static String published(String left, String top) {
        Map<Side, List<ShownCell>> shown = HideCells.of(new TreeMap<>(Map.of(LEFT, cells(left), TOP, cells(top))));
        return words(shown.get(LEFT)) + " / " + words(shown.get(TOP));
    }

    private static List<CountedCell> cells(String table) {
        List<CountedCell> cells = new ArrayList<>();
        Stream.of(table.split(" ")).forEach(cell -> {
            String[] parts = cell.split(":");
            cells.add(new CountedCell(
                    String.valueOf(cells.size()),
                    Integer.parseInt(parts[0]),
                    parts.length > 1 ? Integer.parseInt(parts[1]) : 3));
        });
        return cells;
    }

    private static String words(List<ShownCell> table) {
        return String.join(
                " ",
                table.stream()
                        .map(cell ->
                                cell.rounded() == null ? "-" : cell.rounded().toString())
                        .toList());
    }
}
