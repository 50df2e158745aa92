package fr.passerelle.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class WordlessTest {

    @Test
    void what_was_typed_is_gone_and_what_and_where_stay() {
        Exception failure = new IllegalStateException(
                "cannot read Mme D.", new IllegalArgumentException("06 39 98 01 23 is not a number"));
        StringWriter log = new StringWriter();
        Wordless.of(failure).printStackTrace(new PrintWriter(log));
        assertThat(log.toString())
                .doesNotContain("Mme D.", "06 39 98")
                .contains("java.lang.IllegalStateException", "java.lang.IllegalArgumentException", "WordlessTest");
    }

    @Test
    void causes_that_go_in_a_circle_end() {
        Exception outer = new Exception("outer");
        Exception inner = new Exception("inner", outer);
        outer.initCause(inner);
        assertThat(Wordless.of(outer).getCause()).isNotNull();
        assertThat(Wordless.of(outer).getCause().getCause()).isNull();
    }
}
