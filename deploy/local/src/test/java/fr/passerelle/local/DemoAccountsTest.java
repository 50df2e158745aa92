package fr.passerelle.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoAccountsTest {

    private final Path realms = ProjectRoot.above(Path.of("")).realms();

    @Test
    void theTableNamesExactlyTheAccountsOfTheRealm() throws Exception {
        List<String> inRealm = new ArrayList<>();
        for (JsonNode user : new ObjectMapper()
                .readTree(realms.resolve("demo.json").toFile())
                .get("users")) {
            inRealm.add(user.get("username").asText());
            assertThat(user.at("/credentials/0/value").asText()).isEqualTo(DemoAccounts.PASSWORD);
        }
        assertThat(new DemoAccounts(realms).list())
                .extracting(DemoAccounts.Account::username)
                .containsExactlyElementsOf(inRealm);
    }

    @Test
    void theAccountWithAnAuthenticatorShowsItsKeyAndTheOneWithoutTeamADash() throws Exception {
        assertThat(new DemoAccounts(realms).list())
                .filteredOn(account -> account.otpKey().isPresent())
                .singleElement()
                .satisfies(account -> {
                    assertThat(account.username()).isEqualTo("nadia.benali");
                    assertThat(account.otpKey()).contains("MRSW23ZNN5XGY6JNN52HALLTMVRXEZLU");
                });
        assertThat(new DemoAccounts(realms).list())
                .filteredOn(account -> account.role() == null)
                .extracting(DemoAccounts.Account::username, DemoAccounts.Account::roleOrDash)
                .containsExactly(tuple("sans.equipe", "—"));
    }
}
