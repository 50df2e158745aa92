package fr.passerelle.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeFolderTest {

    private static final long MEGABYTE = 1024 * 1024;

    @TempDir
    Path folder;

    @Test
    void anAlmostFullDiskIsRefused() {
        assertThatThrownBy(() -> new HomeFolder(folder, path -> 499 * MEGABYTE).requireUsable())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("499 Mo")
                .hasMessageContaining("--home");
    }

    @Test
    void enoughRoomIsAccepted() throws Refusal {
        new HomeFolder(folder, path -> 500 * MEGABYTE).requireUsable();
        assertThat(folder).isDirectoryContaining("glob:**log");
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefused() throws Exception {
        // A file in the way stops root too, unlike permissions.
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> new HomeFolder(file.resolve("home")).requireUsable())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Impossible d'écrire");
    }

    @Test
    void emptyingKeepsTheLogs() throws Exception {
        HomeFolder home = new HomeFolder(folder);
        home.requireUsable();
        Files.createDirectories(home.postgres().resolve("base/1"));
        Files.writeString(home.log("api"), "read me");
        home.empty();
        assertThat(home.postgres()).doesNotExist();
        assertThat(home.log("api")).exists();
    }
}
