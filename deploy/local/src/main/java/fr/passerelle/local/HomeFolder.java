package fr.passerelle.local;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** The folder that keeps the data and logs of a local run. */
final class HomeFolder {

    private static final long NEEDED_MB = 500;

    private final Path path;
    private final Function<Path, Long> usableBytes;

    HomeFolder(Path path) {
        this(path, HomeFolder::usableBytes);
    }

    HomeFolder(Path path, Function<Path, Long> usableBytes) {
        this.path = path;
        this.usableBytes = usableBytes;
    }

    /** A database that meets a full disk half way is worse than one that did not start. */
    void requireUsable() throws Refusal {
        try {
            Files.createDirectories(path.resolve("log"));
            Files.deleteIfExists(Files.createTempFile(path, "probe", ""));
        } catch (IOException e) {
            throw new Refusal("Impossible d'écrire dans " + path
                    + " : donnez-vous-en le droit, ou choisissez un autre dossier avec --home.");
        }
        long free = usableBytes.apply(path) / (1024 * 1024);
        if (free < NEEDED_MB) {
            throw new Refusal("Il reste " + free + " Mo sur le disque de " + path + " et il en faut " + NEEDED_MB
                    + " : libérez de la place, ou choisissez un autre dossier avec --home.");
        }
    }

    /** For {@code --fresh}: the data of every part; the logs stay. */
    void empty() throws IOException {
        for (String part : List.of("postgres", "keycloak")) {
            FolderTree.delete(path.resolve(part));
        }
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    Path keycloak() {
        return path.resolve("keycloak");
    }

    Path log(String part) {
        return path.resolve("log").resolve(part + ".log");
    }

    /** Holds the address while everything is ready; absent otherwise. */
    Path ready() {
        return path.resolve("ready");
    }

    Path path() {
        return path;
    }

    private static long usableBytes(Path folder) {
        try {
            FileStore store = Files.getFileStore(folder);
            return store.getUsableSpace();
        } catch (IOException e) {
            // A file system that will not say: do not stand in the way.
            return Long.MAX_VALUE;
        }
    }
}
