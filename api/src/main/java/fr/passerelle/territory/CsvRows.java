package fr.passerelle.territory;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/** Reads a CSV with a header line row by row, with {@code ,} or {@code ;} between the columns. */
final class CsvRows {

    /** France has 35,000 communes: more rows than this are no reference of communes. */
    private static final int MOST_ROWS = 200_000;

    private static final int LONGEST_HEADER = 8_192;
    private static final CsvMapper CSV = CsvMapper.builder(CsvFactory.builder()
                    .streamReadConstraints(ReferenceFile.LIMITS)
                    .build())
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .enable(CsvParser.Feature.TRIM_SPACES)
            .build();

    private CsvRows() {}

    /** One row and where it stands in its file. */
    record Row(String part, long line, Map<String, String> cells) {

        String text(String column) {
            return cells.getOrDefault(column, "");
        }

        LoadRefused fault(String column, String fault) {
            return LoadRefused.unreadable(part, line, column, fault);
        }
    }

    interface Reader {
        void read(Row row);
    }

    /** @throws LoadRefused FILE_UNREADABLE, naming the line, when it is no CSV or a needed column is absent */
    static void read(ReferenceFile file, Set<String> needed, Reader reader) {
        try (InputStream in = file.open();
                BufferedInputStream buffered = new BufferedInputStream(in, LONGEST_HEADER);
                MappingIterator<Map<String, String>> rows = CSV.readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader().withColumnSeparator(separator(buffered)))
                        .readValues(buffered)) {
            boolean first = true;
            for (int count = 0; rows.hasNextValue(); count++) {
                JsonLocation at = rows.getCurrentLocation();
                Row row = new Row(file.part(), at.getLineNr(), rows.nextValue());
                if (first) {
                    for (String column : needed) {
                        if (!row.cells().containsKey(column)) {
                            throw LoadRefused.unreadable(file.part(), 1, column, "this column is missing");
                        }
                    }
                    first = false;
                }
                if (count > MOST_ROWS) {
                    throw LoadRefused.unreadable(file.part(), row.line(), "", "more than 200,000 rows");
                }
                reader.read(row);
            }
            if (first) {
                throw LoadRefused.unreadable(file.part(), 0, "", "there is no row in it");
            }
        } catch (IOException | RuntimeJsonMappingException unreadable) {
            throw LoadRefused.unreadable(file.part(), 0, "", "it is not a CSV file with a header line");
        }
    }

    private static char separator(BufferedInputStream in) throws IOException {
        in.mark(LONGEST_HEADER);
        String start = new String(in.readNBytes(LONGEST_HEADER - 1), StandardCharsets.UTF_8);
        in.reset();
        String header = start.lines().findFirst().orElse("");
        return header.chars().filter(sign -> sign == ';').count()
                        > header.chars().filter(sign -> sign == ',').count()
                ? ';'
                : ',';
    }
}
