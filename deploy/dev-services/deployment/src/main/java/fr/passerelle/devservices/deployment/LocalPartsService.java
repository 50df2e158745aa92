package fr.passerelle.devservices.deployment;

import fr.passerelle.local.LocalKeycloak;
import fr.passerelle.local.LocalParts;
import fr.passerelle.local.ProjectRoot;
import io.quarkus.deployment.builditem.Startable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The local parts as Quarkus starts and stops them. */
final class LocalPartsService implements Startable {

    private final Wish wish;
    private @Nullable LocalParts parts;

    /** What was asked for: as long as it stays equal, Quarkus keeps the running service between restarts. */
    record Wish(String use, boolean durable, boolean withKeycloak, String apiUrl) {}

    LocalPartsService(Wish wish) {
        this.wish = wish;
    }

    @Override
    public void start() {
        try {
            parts = LocalParts.start(
                    ProjectRoot.above(Path.of("")), wish.use(), wish.durable(), wish.withKeycloak(), wish.apiUrl());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the local parts were starting", e);
        }
    }

    String jdbcUrl() {
        return running().postgres().jdbcUrl();
    }

    String superuserJdbcUrl() {
        return running().postgres().superuserJdbcUrl();
    }

    String issuer() {
        LocalKeycloak keycloak = Objects.requireNonNull(running().keycloak());
        return keycloak.issuer();
    }

    private LocalParts running() {
        return Objects.requireNonNull(parts, "not started");
    }

    @Override
    public String getConnectionInfo() {
        return jdbcUrl();
    }

    @Override
    public @Nullable String getContainerId() {
        return null;
    }

    @Override
    public void close() {
        if (parts != null) {
            parts.close();
        }
    }
}
