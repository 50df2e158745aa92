package fr.passerelle.exchange;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A pair of records that was read and labelled before anything compared them; see the README beside the file. */
record LabelledPair(String left, String right, Label label) {

    enum Label {
        SAME,
        DIFFERENT,
        DOUBTFUL
    }

    /** @param half « tuning » or « held-out » */
    static List<LabelledPair> half(String half) throws IOException {
        try (InputStream file = Objects.requireNonNull(
                        LabelledPair.class.getResourceAsStream("/duplicates/labelled-pairs.csv"));
                MappingIterator<Map<String, String>> rows = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(file)) {
            return rows.readAll().stream()
                    .filter(row -> half.equals(row.get("half")))
                    .map(row -> new LabelledPair(
                            row.get("left_source") + "|" + row.get("left_id"),
                            row.get("right_source") + "|" + row.get("right_id"),
                            Label.valueOf(
                                    Objects.requireNonNull(row.get("label")).toUpperCase(java.util.Locale.ROOT))))
                    .toList();
        }
    }
}
