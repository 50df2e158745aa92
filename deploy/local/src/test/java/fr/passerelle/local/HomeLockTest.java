package fr.passerelle.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest {

    @TempDir
    Path home;

    @Test
    void aHomeServesOneAtATimeAndSaysWhom() throws Exception {
        HomeLock first = HomeLock.tryTake(home).orElseThrow();
        assertThat(HomeLock.tryTake(home)).isEmpty();
        assertThat(HomeLock.owner(home)).contains(ProcessHandle.current());
        first.close();
        HomeLock.tryTake(home).orElseThrow().close();
    }
}
