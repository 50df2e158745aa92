package fr.passerelle.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The folder that holds {@code mvnw}, and where things lie under it. */
public record ProjectRoot(Path path) {

    /** Walks up from a folder inside the project. */
    public static ProjectRoot above(Path start) {
        for (Path folder = start.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw"))) {
                return new ProjectRoot(folder);
            }
        }
        throw new IllegalStateException("No mvnw above " + start + ": this must run inside the Passerelle project");
    }

    /** Where a use of the parts keeps its data: {@code local}, {@code dev}, {@code test}, {@code journeys}. */
    public Path home(String use) {
        return path.resolve(".passerelle").resolve(use);
    }

    Path realms() {
        return path.resolve("deploy/keycloak");
    }

    Path sql() {
        return path.resolve("deploy/postgres");
    }

    Path postgresBinaries() {
        return path.resolve(".passerelle/parts/postgresql");
    }

    /** Unpacked by the build (see pom.xml), not at run time, so that the first start need not wait for it. */
    Path keycloak() {
        Properties parts = new Properties();
        try (InputStream in = ProjectRoot.class.getResourceAsStream("parts.properties")) {
            parts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path keycloak = path.resolve(".passerelle/parts/keycloak-" + parts.getProperty("keycloak.version"));
        if (!Files.exists(keycloak.resolve("lib/quarkus-run.jar"))) {
            throw new IllegalStateException(
                    keycloak + " is missing: run ./mvnw -q -pl deploy/local generate-resources to unpack it");
        }
        return keycloak;
    }
}
