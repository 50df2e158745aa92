package fr.passerelle.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.exchange.Exchange;
import fr.passerelle.exchange.SourceFormat;
import fr.passerelle.exchange.TableSample;
import fr.passerelle.exchange.UnreadableSource;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks into a file without keeping it. */
@ApplicationScoped
class ProposeProfile {

    /** Enough to see every term that a column of codes holds, in most tables. */
    private static final int ROWS_LOOKED_AT = 1000;

    private static final int SHOWN = 5;
    private static final int LONGEST = 80;

    private final Exchange exchange;
    private final ObjectMapper json;

    ProposeProfile(Exchange exchange, ObjectMapper json) {
        this.exchange = exchange;
        this.json = json;
    }

    /** @throws Problem unreadable-file (422) that names the reason */
    ProfileProposalResponse propose(Path file, String fileName) {
        try {
            SourceFormat format = exchange.recognise(file, fileName);
            TableSample sample = exchange.sample(file, ROWS_LOOKED_AT);
            return new ProfileProposalResponse(
                    format,
                    sample.columns().stream()
                            .map(column -> shown(sample, column))
                            .toList(),
                    format == SourceFormat.HUB_TABLE ? profile(sample) : null);
        } catch (UnreadableSource unreadable) {
            throw unreadable(unreadable);
        }
    }

    private static ProfileProposalResponse.Column shown(TableSample sample, String column) {
        return new ProfileProposalResponse.Column(
                column,
                sample.values(column).stream()
                        .map(value -> value.length() <= LONGEST ? value : value.substring(0, LONGEST))
                        .distinct()
                        .limit(SHOWN)
                        .toList());
    }

    private @Nullable Map<String, Object> profile(TableSample sample) {
        try {
            return json.readValue(exchange.proposeProfile(sample), new TypeReference<>() {});
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException("A proposed profile is JSON by construction", notJson);
        }
    }

    static Problem unreadable(UnreadableSource unreadable) {
        return Problem.field(ProblemType.UNREADABLE_FILE, "file", unreadable.reason() + ": " + unreadable.getMessage());
    }
}
