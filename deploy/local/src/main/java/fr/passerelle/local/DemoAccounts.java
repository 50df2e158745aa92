package fr.passerelle.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who can sign in to the demo. Keycloak's {@code demo.json} says which accounts exist and with what secret; Passerelle's
 * database holds the roles, and {@code demo-accounts.json} tells the launcher what it will find there.
 */
final class DemoAccounts {

    static final String PASSWORD = "demo-passerelle";

    /**
     * @param role null for an account that belongs to no team
     * @param otpKey what to type into an authenticator application, for an account that has one
     */
    record Account(String username, @Nullable String role, String description, Optional<String> otpKey) {

        String roleOrDash() {
            return role == null ? "—" : role;
        }
    }

    private final Path realms;
    private final ObjectMapper json = new ObjectMapper();

    DemoAccounts(Path realms) {
        this.realms = realms;
    }

    List<Account> list() throws IOException {
        Map<String, String> otpKeys = otpKeys();
        List<Account> accounts = new ArrayList<>();
        for (JsonNode account :
                json.readTree(realms.resolve("demo-accounts.json").toFile())) {
            String username = account.get("username").asText();
            JsonNode role = account.get("role");
            accounts.add(new Account(
                    username,
                    role.isNull() ? null : role.asText(),
                    account.get("description").asText(),
                    Optional.ofNullable(otpKeys.get(username))));
        }
        return accounts;
    }

    private Map<String, String> otpKeys() throws IOException {
        Map<String, String> keys = new HashMap<>();
        for (JsonNode user : json.readTree(realms.resolve("demo.json").toFile()).path("users")) {
            for (JsonNode credential : user.path("credentials")) {
                if (credential.path("type").asText().equals("otp")) {
                    JsonNode secret =
                            json.readTree(credential.path("secretData").asText());
                    keys.put(
                            user.path("username").asText(),
                            base32(secret.path("value").asText()));
                }
            }
        }
        return keys;
    }

    /** RFC 4648, without padding: how authenticator applications take a key. */
    private static String base32(String text) {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        StringBuilder encoded = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte next : text.getBytes(StandardCharsets.UTF_8)) {
            buffer = (buffer << 8 | (next & 0xff)) & 0xfff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                encoded.append(alphabet.charAt(buffer >> bits & 31));
            }
        }
        if (bits > 0) {
            encoded.append(alphabet.charAt(buffer << (5 - bits) & 31));
        }
        return encoded.toString();
    }
}
