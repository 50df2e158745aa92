package fr.passerelle.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** The filter that judges every other test is itself judged here. */
class ContractFilterTest {

    private final Contract contract = Contract.committed();

    @Test
    void an_undeclared_path_or_method_is_found_out() {
        assertThat(contract.operation("GET", "/api/v1/me")).isPresent();
        assertThat(contract.operation("GET", "/api/v1/nothing")).isEmpty();
        assertThat(contract.operation("DELETE", "/api/v1/me")).isEmpty();
    }

    @Test
    void a_missing_field_an_unknown_field_and_a_wrong_code_are_found_out() {
        JsonNode quarters = contract.operation("GET", "/api/v1/territories/01/published-counts/quarters")
                .orElseThrow()
                .at("/responses/200/content/application~1json/schema");
        assertThat(contract.faults(quarters, "{\"items\":[{\"quarter\":\"2026-Q3\",\"publishedOn\":\"2026-10-01\"}]}"))
                .isEmpty();
        assertThat(contract.faults(quarters, "{}")).isNotEmpty();
        assertThat(contract.faults(quarters, "{\"items\":[],\"names\":[]}")).isNotEmpty();
        assertThat(contract.faults(quarters, "{\"items\":[{\"quarter\":1,\"publishedOn\":\"2026-10-01\"}]}"))
                .isNotEmpty();
        assertThat(contract.faults(quarters, "not json")).isNotEmpty();
    }
}
