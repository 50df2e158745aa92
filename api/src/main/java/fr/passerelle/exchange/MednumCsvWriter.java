package fr.passerelle.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import fr.passerelle.platform.spreadsheet.CellGuard;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The standard's CSV: UTF-8, commas, every cell between quotation marks, lists between bars. */
final class MednumCsvWriter implements PlaceWriter {

    @Override
    public void write(Iterable<ExportedPlace> places, OutputStream out) throws IOException {
        try (CsvWriter csv = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out, StandardCharsets.UTF_8)) {
            csv.writeRecord(MednumFields.COLUMNS);
            for (ExportedPlace place : places) {
                Map<String, @Nullable Object> fields = MednumFields.of(place);
                csv.writeRecord(MednumFields.COLUMNS.stream()
                        .map(column -> cell(fields.get(column)))
                        .toList());
            }
        }
    }

    private static String cell(@Nullable Object value) {
        if (value instanceof java.math.BigDecimal number) {
            return number.toPlainString();
        }
        return value == null ? "" : CellGuard.guarded(value.toString());
    }
}
