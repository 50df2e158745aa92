package fr.passerelle.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The worked cases of the specification, as their authors wrote them: profile, proposals, rules and reasons. */
@Tag("field-data")
class WorkedCasesTest {

    private static final ObjectMapper JSON = new ObjectMapper().setSerializationInclusion(JsonInclude.Include.NON_NULL);

    @Test
    void every_worked_case_comes_out_as_it_was_written() throws IOException {
        Path file = Path.of(Objects.requireNonNull(System.getProperty("field.data"), "-Dfield.data is missing"))
                .resolve("assessment-vectors.json");
        List<String> cases = new ArrayList<>();
        for (JsonNode worked : JSON.readTree(file.toFile())) {
            EvaluationResponse found =
                    new Assessments().evaluate(JSON.treeToValue(worked.get("answers"), Answers.class));
            String name = worked.get("id").asText();
            JsonNode profile = JSON.valueToTree(found.profile());
            JsonNode proposals = JSON.valueToTree(found.proposals());
            assertThat(profile).as(name).isEqualTo(worked.get("profile"));
            assertThat(proposals).as(name).isEqualTo(worked.get("proposals"));
            cases.add(name);
        }
        assertThat(cases).hasSize(12);
    }
}
