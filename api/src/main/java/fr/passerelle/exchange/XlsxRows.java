package fr.passerelle.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import fr.passerelle.exchange.UnreadableSource.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet of an XLSX workbook, its first row that holds anything being the header. Dates are given as ISO
 * text; of a formula the result that the spreadsheet kept. Rows that hold nothing are not rows.
 */
final class XlsxRows implements RawRows {

    private static final int MAX_COLUMNS = 1000;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final Map<Integer, String> header = new LinkedHashMap<>();
    private final int maxCell;
    private int number;

    XlsxRows(Path file, ExchangeConfig limits) {
        maxCell = limits.maxCell();
        UnpackedSize.check(file, limits);
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            stream = workbook.getFirstSheet().openStream();
            rows = stream.iterator();
        } catch (IOException | RuntimeException e) {
            throw new UnreadableSource(Reason.WRONG_TYPE, "The archive is not an XLSX workbook.");
        }
        while (header.isEmpty() && hasNext()) {
            rows.next().stream()
                    .filter(cell -> cell != null && !text(cell).isBlank())
                    .forEach(cell -> header.put(cell.getColumnIndex(), title(cell)));
        }
        if (header.size() > MAX_COLUMNS) {
            throw new UnreadableSource(Reason.CELL_TOO_LARGE, "The header has more than " + MAX_COLUMNS + " columns.");
        }
    }

    @Override
    public Set<String> columns() {
        return new LinkedHashSet<>(header.values());
    }

    @Override
    public @Nullable RawRow next() {
        while (hasNext()) {
            RawRow row = row(number + 1, rows.next());
            if (row.cells().values().stream().anyMatch(cell -> !cell.asText().isBlank())) {
                number++;
                return row;
            }
        }
        return null;
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (ExcelReaderException | UncheckedIOException e) {
            throw new UnreadableSource(Reason.MALFORMED, "The sheet of the workbook breaks off.");
        }
    }

    private RawRow row(int number, Row row) {
        Map<String, JsonNode> cells = new LinkedHashMap<>();
        List<RowNote> notes = new ArrayList<>();
        for (Cell cell : row) {
            if (cell == null) {
                continue;
            }
            String column = header.get(cell.getColumnIndex());
            String text = text(cell);
            if (text.length() > maxCell) {
                throw new UnreadableSource(
                        Reason.CELL_TOO_LARGE, "A cell is too large in row " + row.getRowNum() + " of the sheet.");
            }
            if (column == null) {
                if (!text.isBlank()) {
                    notes.add(new RowNote(
                            RowNote.Kind.FLAGGED,
                            CleaningRule.ROW_WIDTH,
                            "#" + (cell.getColumnIndex() + 1),
                            text.strip(),
                            null));
                }
                continue;
            }
            cells.put(column, TextNode.valueOf(text));
            if (cell.getFormula() != null) {
                notes.add(new RowNote(
                        RowNote.Kind.FLAGGED,
                        CleaningRule.FORMULA,
                        column,
                        "=" + cell.getFormula(),
                        text.isBlank() ? null : text));
            }
        }
        return new RawRow(number, cells, notes);
    }

    private String title(Cell cell) {
        String name = CsvRows.columnName(text(cell), cell.getColumnIndex());
        return header.containsValue(name) ? name + " (" + (cell.getColumnIndex() + 1) + ")" : name;
    }

    private static String text(Cell cell) {
        String raw = cell.getRawValue();
        if (cell.getType() == CellType.NUMBER && isDate(cell.getDataFormatString())) {
            return cell.asDate().toLocalDate().toString();
        }
        if (cell.getType() == CellType.NUMBER) {
            return RawRow.plain(cell.asNumber());
        }
        if (cell.getType() == CellType.STRING) {
            return cell.asString();
        }
        return raw == null || cell.getType() == CellType.ERROR ? "" : raw;
    }

    private static boolean isDate(String format) {
        return format != null
                && format.toLowerCase(Locale.ROOT)
                        .replaceAll("\\[[^]]*]|\"[^\"]*\"|\\\\.", "")
                        .matches(".*(yy|dd|d/m|m/d).*");
    }
}
