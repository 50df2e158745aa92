package fr.passerelle.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one Keycloak home should hold, from the realm files of {@code deploy/keycloak}. Keycloak's own import skips a
 * realm that exists, so a home whose realm files have changed since starts anew: its old data is set aside, not erased.
 */
final class RealmImport {

    private final Path home;
    private final Map<String, ObjectNode> realms = new TreeMap<>();

    RealmImport(Path home, Path source, String keycloak, boolean withStrictRealm) throws IOException {
        this.home = home;
        this.keycloak = keycloak;
        ObjectMapper json = new ObjectMapper();
        ObjectNode production =
                (ObjectNode) json.readTree(source.resolve("realm.json").toFile());
        realms.put("passerelle", RealmMerge.merge(production, (ObjectNode)
                json.readTree(source.resolve("demo.json").toFile())));
        if (withStrictRealm) {
            realms.put("passerelle-strict", RealmMerge.merge(production, (ObjectNode)
                    json.readTree(source.resolve("strict.json").toFile())));
        }
    }

    private final String keycloak;

    /** Writes the import folder, and sets aside data made from other realm files or by another Keycloak. */
    void prepare() throws IOException {
        Path data = home.resolve("data");
        if (Files.exists(data.resolve("h2"))) {
            if (!Files.exists(mark())) {
                // It never became ready, so nobody has used it.
                FolderTree.delete(data);
            } else if (!Files.readString(mark()).equals(fingerprint())) {
                Files.move(
                        data,
                        home.resolve("data-before-" + Instant.now().toString().replace(':', '-')));
                Files.delete(mark());
            }
        }
        Path folder = data.resolve("import");
        Files.createDirectories(folder);
        for (Map.Entry<String, ObjectNode> realm : realms.entrySet()) {
            Files.writeString(
                    folder.resolve(realm.getKey() + "-realm.json"),
                    realm.getValue().toPrettyString());
        }
    }

    /** To be called once Keycloak is ready: from now on the data is worth keeping. */
    void done() throws IOException {
        Files.writeString(mark(), fingerprint());
    }

    private Path mark() {
        return home.resolve("imported.sha256");
    }

    private String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(keycloak.getBytes(StandardCharsets.UTF_8));
            realms.values().forEach(realm -> digest.update(realm.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
