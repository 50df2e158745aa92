package fr.passerelle.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.platform.problem.Problem;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceCursorTest {

    @Test
    void it_says_exactly_where_a_page_ended_whatever_the_name() {
        PlaceCursor cursor = new PlaceCursor(true, 1.0 / 3, "L'Été | « Numérique » 🚌", UUID.randomUUID());
        assertThat(PlaceCursor.of(cursor.text())).isEqualTo(cursor);
        assertThat(cursor.text()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void none_is_the_beginning() {
        assertThat(PlaceCursor.of(null)).isNull();
        assertThat(PlaceCursor.of("")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "MXww", "MXxhYmN8ZGVmfGdoaQ", "0|1|2|3"})
    void what_was_not_given_out_here_is_refused(String text) {
        assertThatThrownBy(() -> PlaceCursor.of(text)).isInstanceOf(Problem.class);
    }
}
