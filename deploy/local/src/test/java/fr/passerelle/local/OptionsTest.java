package fr.passerelle.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    private final ProjectRoot root = new ProjectRoot(Path.of("/project"));

    private Options parse(String... arguments) throws Refusal {
        return Options.parse(root, List.of(arguments));
    }

    @Test
    void withoutOptionsItStartsOnPort8080AndKeepsItsData() throws Refusal {
        Options options = parse();
        assertThat(options.action()).isEqualTo(Options.Action.START);
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.home()).isEqualTo(Path.of("/project/.passerelle/local"));
        assertThat(options.fresh()).isFalse();
    }

    @Test
    void everyOptionIsUnderstood() throws Refusal {
        Options options = parse(
                "--port", "9000", "--home", "/elsewhere", "--fresh", "--yes", "--with-strict-realm", "--attended");
        assertThat(options)
                .isEqualTo(new Options(
                        Options.Action.START, 9000, Path.of("/elsewhere").toAbsolutePath(), true, true, true, true));
        assertThat(parse("--stop").action()).isEqualTo(Options.Action.STOP);
        assertThat(parse("--help").action()).isEqualTo(Options.Action.HELP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--nope", "8080", "--port", "--home"})
    void anythingElseIsRefusedWithTheUsageCode(String argument) {
        assertThatThrownBy(() -> parse(argument)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.exitCode()).isEqualTo(2);
            assertThat(refusal.sentence()).contains(argument);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "65533", "abc", ""})
    void aPortIsANumberThatLeavesRoomForTheThreeOthers(String port) {
        assertThatThrownBy(() -> parse("--port", port)).isInstanceOf(Refusal.class);
    }
}
