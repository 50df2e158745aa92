package fr.passerelle.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmImportTest {

    @TempDir
    Path home;

    @TempDir
    Path source;

    @BeforeEach
    void smallRealms() throws Exception {
        Files.writeString(source.resolve("realm.json"), "{\"realm\":\"passerelle\"}");
        Files.writeString(source.resolve("demo.json"), "{\"displayName\":\"demo\"}");
        Files.writeString(source.resolve("strict.json"), "{\"realm\":\"passerelle-strict\"}");
    }

    private RealmImport realms(boolean strict) throws Exception {
        return new RealmImport(home, source, "keycloak-1", strict);
    }

    private Path used() throws Exception {
        return Files.writeString(
                Files.createDirectories(home.resolve("data/h2")).resolve("keycloakdb.mv.db"), "sessions");
    }

    @Test
    void theStrictRealmIsThereOnlyWhenAskedFor() throws Exception {
        realms(false).prepare();
        assertThat(home.resolve("data/import")).isDirectoryNotContaining("glob:**strict*");
        realms(true).prepare();
        assertThat(home.resolve("data/import/passerelle-strict-realm.json"))
                .content()
                .contains("passerelle-strict");
    }

    @Test
    void dataOfTheSameRealmIsKept() throws Exception {
        RealmImport first = realms(false);
        first.prepare();
        Path data = used();
        first.done();
        realms(false).prepare();
        assertThat(data).exists();
    }

    @Test
    void dataOfAnotherRealmIsSetAsideNotErased() throws Exception {
        RealmImport first = realms(false);
        first.prepare();
        Path data = used();
        first.done();
        Files.writeString(source.resolve("demo.json"), "{\"displayName\":\"changed\"}");
        realms(false).prepare();
        assertThat(data).doesNotExist();
        assertThat(home).isDirectoryContaining("glob:**data-before-*");
    }

    @Test
    void dataThatNeverBecameReadyIsThrownAway() throws Exception {
        realms(false).prepare();
        Path data = used();
        realms(false).prepare();
        assertThat(data).doesNotExist();
    }
}
