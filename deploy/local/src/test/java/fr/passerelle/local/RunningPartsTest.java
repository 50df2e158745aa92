package fr.passerelle.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningPartsTest {

    @TempDir
    Path home;

    private Process process;

    @BeforeEach
    void startSomethingThatWaits() throws IOException {
        Path waits = Files.writeString(
                home.resolve("Waits.java"),
                "class Waits { public static void main(String[] a) throws Exception { Thread.sleep(60000); } }");
        process = new ProcessBuilder(ThisJava.executable(), waits.toString()).start();
    }

    @AfterEach
    void end() {
        ProcessEnd.of(List.of(process.toHandle()), Duration.ofSeconds(1));
    }

    @Test
    void aProcessThatOutlivedItsLauncherIsFoundAndEnded() throws IOException {
        new RunningParts(home).add("API", process.toHandle());

        RunningParts next = new RunningParts(home);
        assertThat(next.leftovers()).singleElement().satisfies(left -> {
            assertThat(left.name()).isEqualTo("API");
            assertThat(left.process().pid()).isEqualTo(process.pid());
        });

        next.endLeftovers();
        assertThat(process.isAlive()).isFalse();
        assertThat(next.leftovers()).isEmpty();
    }

    @Test
    void aProcessThatEndedIsNoLeftover() throws IOException {
        new RunningParts(home).add("API", process.toHandle());
        end();
        assertThat(new RunningParts(home).leftovers()).isEmpty();
    }

    @Test
    void anotherProcessWithTheSameIdIsNoLeftover() throws IOException {
        Files.writeString(home.resolve("processes"), process.pid() + " 12345 API\n");
        assertThat(new RunningParts(home).leftovers()).isEmpty();
        new RunningParts(home).endLeftovers();
        assertThat(process.isAlive()).isTrue();
    }
}
