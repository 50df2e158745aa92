package fr.passerelle.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PasserelleTest {

    private final List<List<String>> ran = new ArrayList<>();
    private final Passerelle process = new Passerelle(List.of(command("first"), command("load", "territory")));

    @Test
    void a_command_is_found_by_its_words_and_gets_what_follows() {
        assertThat(process.run("load", "territory", "33", "--communes", "c.csv"))
                .isZero();
        assertThat(ran).containsExactly(List.of("33", "--communes", "c.csv"));
    }

    @Test
    void what_nobody_brings_is_not_understood_and_nothing_runs() {
        assertThat(process.run("load", "everything")).isEqualTo(2);
        assertThat(process.run("load")).isEqualTo(2);
        assertThat(ran).isEmpty();
    }

    private Command command(String... name) {
        return new Command() {
            @Override
            public List<String> name() {
                return List.of(name);
            }

            @Override
            public String usage() {
                return "<what>";
            }

            @Override
            public int run(List<String> arguments) {
                ran.add(arguments);
                return 0;
            }
        };
    }
}
