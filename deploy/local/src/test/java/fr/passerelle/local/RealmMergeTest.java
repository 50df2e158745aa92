package fr.passerelle.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RealmMergeTest {

    private final ObjectMapper json = new ObjectMapper();

    private JsonNode merge(String base, String over) throws Exception {
        return RealmMerge.merge((ObjectNode) json.readTree(base), (ObjectNode) json.readTree(over));
    }

    @Test
    void membersAreReplacedOrAddedAndTheOthersStay() throws Exception {
        assertThat(merge("{'a':1,'b':{'c':2,'d':3}}".replace('\'', '"'), "{'b':{'c':9},'e':4}".replace('\'', '"')))
                .isEqualTo(json.readTree("{'a':1,'b':{'c':9,'d':3},'e':4}".replace('\'', '"')));
    }

    @Test
    void namedElementsMergeWithTheirNamesakeAndNewOnesAreAdded() throws Exception {
        assertThat(merge(
                        "{'clients':[{'clientId':'a','x':1},{'clientId':'b'}]}".replace('\'', '"'),
                        "{'clients':[{'clientId':'a','y':2},{'clientId':'c'}]}".replace('\'', '"')))
                .isEqualTo(json.readTree("{'clients':[{'clientId':'a','x':1,'y':2},{'clientId':'b'},{'clientId':'c'}]}"
                        .replace('\'', '"')));
    }

    @Test
    void aListWithoutNamesIsReplaced() throws Exception {
        assertThat(merge("{\"list\":[1,2]}", "{\"list\":[3]}")).isEqualTo(json.readTree("{\"list\":[3]}"));
    }

    @Test
    void theProductionRealmAsksEveryoneForASecondFactorAndHoldsNobody() throws Exception {
        JsonNode realm = realm("realm.json");
        assertThat(realm.has("users")).isFalse();
        assertThat(secondFactor(realm)).isEqualTo("REQUIRED");
        assertThat(realm.at("/clients/0/secret").asText()).isEqualTo("${PASSERELLE_OIDC_SECRET}");
        assertThat(realm.at("/clients/0/directAccessGrantsEnabled").asBoolean()).isFalse();
    }

    @Test
    void theDemoRealmAsksOnlyWhoHasAnAuthenticator() throws Exception {
        JsonNode demo = RealmMerge.merge(realm("realm.json"), realm("demo.json"));
        assertThat(secondFactor(demo)).isEqualTo("CONDITIONAL");
        assertThat(demo.at("/clients/0/secret").asText()).isEqualTo("${PASSERELLE_OIDC_SECRET}");
        assertThat(demo.get("users")).hasSize(11);
    }

    private ObjectNode realm(String file) throws Exception {
        return (ObjectNode) json.readTree(
                ProjectRoot.above(Path.of("")).realms().resolve(file).toFile());
    }

    private static String secondFactor(JsonNode realm) {
        for (JsonNode flow : realm.get("authenticationFlows")) {
            if (flow.get("alias").asText().equals("passerelle forms")) {
                return flow.at("/authenticationExecutions/1/requirement").asText();
            }
        }
        throw new AssertionError("no such flow");
    }
}
