package fr.passerelle.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a source answers is neither trusted nor passed on as it came. */
class UntrustedAnswerTest {

    @Test
    void an_answer_without_end_is_cut_off() throws IOException {
        LimitedStream exact = new LimitedStream(new ByteArrayInputStream(new byte[100]), 100, Duration.ofMinutes(1));
        assertThat(exact.readAllBytes()).hasSize(100);
        LimitedStream more = new LimitedStream(new ByteArrayInputStream(new byte[101]), 100, Duration.ofMinutes(1));
        Assertions.assertThatExceptionOfType(LimitedStream.TooLarge.class).isThrownBy(more::readAllBytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33536490012", "-5", "@SUM(A1)", "\tx"})
    void a_cell_that_could_be_a_formula_is_kept_from_being_one(String text) {
        assertThat(Corrections.cell(text)).startsWith("'");
    }

    @Test
    void other_cells_stay_as_they_are_but_for_what_csv_needs() {
        assertThat(Corrections.cell("1 rue de l'Église")).isEqualTo("1 rue de l'Église");
        assertThat(Corrections.cell("a;b")).isEqualTo("\"a;b\"");
        assertThat(Corrections.cell("=\"a\"")).isEqualTo("\"'=\"\"a\"\"\"");
    }
}
