package fr.passerelle.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.passerelle.network.PlaceCard;
import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads cards as they are, one JSON object a line, from files called {@code *.cards}: what the pipeline makes of rows is
 * tested beside how rows are read. Every other file is read as always.
 */
@Mock
@Singleton
public class CardExchange extends Exchange {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    CardExchange(ExchangeConfig limits) {
        super(limits);
    }

    @Override
    public SourceFormat recognise(Path file, String fileName) {
        return fileName.endsWith(".cards") ? SourceFormat.MEDNUM : super.recognise(file, fileName);
    }

    @Override
    public int read(SourceReading reading, Consumer<SourceRow> rows) {
        if (!reading.fileName().endsWith(".cards")) {
            return super.read(reading, rows);
        }
        int number = 0;
        try (var lines = Files.lines(reading.file())) {
            for (String line : (Iterable<String>) lines::iterator) {
                rows.accept(row(++number, line));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return number;
    }

    private static SourceRow row(int number, String line) {
        try {
            JsonNode row = JSON.readTree(line);
            String id = row.path("id").asText();
            if (row.has("card")) {
                RowNote repaired = new RowNote(
                        RowNote.Kind.REPAIRED,
                        CleaningRule.REQUIRED_MISSING,
                        "Tel",
                        "05",
                        row.path("tel").asText());
                List<RowNote> notes = row.has("tel") ? List.of(repaired) : List.of();
                return new SourceRow(number, id, JSON.treeToValue(row.get("card"), PlaceCard.class), null, null, notes);
            }
            RowNote missing = new RowNote(
                    RowNote.Kind.REJECTED,
                    CleaningRule.REQUIRED_MISSING,
                    "Nom",
                    row.path("value").asText(),
                    null);
            return new SourceRow(number, id, null, null, null, List.of(missing));
        } catch (JsonProcessingException malformed) {
            throw new UnreadableSource(UnreadableSource.Reason.MALFORMED, "line " + number);
        }
    }
}
