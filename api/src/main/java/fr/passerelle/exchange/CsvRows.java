package fr.passerelle.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.passerelle.exchange.UnreadableSource.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A CSV file whose first line is its header, separated by commas, semicolons or tabs, whichever the header has most of. */
final class CsvRows implements RawRows {

    private static final int HEADER_SEEN = 1 << 16;
    private static final int MAX_COLUMNS = 1000;

    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private final List<String> header;
    private final int maxCell;
    private int number;

    CsvRows(Path file, ExchangeConfig limits) {
        maxCell = limits.maxCell();
        BufferedReader text = SourceCharset.open(file);
        csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .skipEmptyLines(true)
                .maxBufferSize(8 * maxCell)
                .ofCsvRecord(text);
        records = csv.iterator();
        header = records.hasNext() ? header(record().getFields()) : List.of();
    }

    @Override
    public Set<String> columns() {
        return new LinkedHashSet<>(header);
    }

    @Override
    public @Nullable RawRow next() {
        return hasNext() ? row(++number, record()) : null;
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RawRow row(int number, CsvRecord record) {
        Map<String, JsonNode> cells = new LinkedHashMap<>();
        List<RowNote> notes = new ArrayList<>();
        for (int i = 0; i < record.getFieldCount(); i++) {
            String value = record.getField(i);
            if (value.length() > maxCell) {
                throw tooLarge(record.getStartingLineNumber());
            }
            if (i < header.size()) {
                cells.put(header.get(i), TextNode.valueOf(value));
            } else if (!value.isBlank()) {
                notes.add(new RowNote(
                        RowNote.Kind.FLAGGED, CleaningRule.ROW_WIDTH, columnName("", i), value.strip(), null));
            }
        }
        if (record.getFieldCount() < header.size()) {
            String first = header.get(record.getFieldCount());
            notes.add(new RowNote(RowNote.Kind.FLAGGED, CleaningRule.ROW_WIDTH, first, null, null));
        }
        return new RawRow(number, cells, notes);
    }

    private boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            throw unreadable(e);
        }
    }

    private CsvRecord record() {
        try {
            return records.next();
        } catch (CsvParseException e) {
            throw unreadable(e);
        }
    }

    private static UnreadableSource unreadable(CsvParseException e) {
        String detail = String.valueOf(
                e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
        return detail.contains("exceed") || detail.contains("maximum")
                ? new UnreadableSource(
                        Reason.CELL_TOO_LARGE, "A cell is too large; a quotation mark may not be closed.")
                : new UnreadableSource(Reason.MALFORMED, "The CSV breaks off: " + e.getMessage());
    }

    private static UnreadableSource tooLarge(long line) {
        return new UnreadableSource(
                Reason.CELL_TOO_LARGE, "A cell is too large in the row that begins at line " + line + ".");
    }

    private static List<String> header(List<String> titles) {
        if (titles.size() > MAX_COLUMNS) {
            throw new UnreadableSource(Reason.CELL_TOO_LARGE, "The header has more than " + MAX_COLUMNS + " columns.");
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            String name = columnName(titles.get(i), i);
            names.add(names.contains(name) ? name + " (" + (i + 1) + ")" : name);
        }
        return names;
    }

    /** As its header says, or by its place when that is blank. */
    static String columnName(String title, int index) {
        String name = TextCleaning.line(title).value();
        return name == null ? "#" + (index + 1) : name;
    }

    private static char separator(BufferedReader text) {
        try {
            text.mark(HEADER_SEEN);
            char[] seen = new char[HEADER_SEEN];
            int length = Math.max(0, text.read(seen, 0, HEADER_SEEN - 1));
            text.reset();
            char best = ',';
            int most = 0;
            for (char candidate : new char[] {',', ';', '\t'}) {
                int count = outsideQuotes(seen, length, candidate);
                if (count > most) {
                    most = count;
                    best = candidate;
                }
            }
            return best;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int outsideQuotes(char[] seen, int length, char candidate) {
        boolean quoted = false;
        int count = 0;
        for (int i = 0; i < length; i++) {
            char sign = seen[i];
            if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && (sign == '\n' || sign == '\r')) {
                break;
            } else if (!quoted && sign == candidate) {
                count++;
            }
        }
        return count;
    }
}
