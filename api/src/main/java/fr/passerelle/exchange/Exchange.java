package fr.passerelle.exchange;

import fr.passerelle.exchange.UnreadableSource.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The room's door for whoever takes a source in. */
@ApplicationScoped
public class Exchange {

    private static final Pattern DAY = Pattern.compile("(20\\d{2})-?(0[1-9]|1[0-2])-?([0-3]\\d)");

    private final ExchangeConfig limits;

    Exchange(ExchangeConfig limits) {
        this.limits = limits;
    }

    /**
     * Guesses from the beginning of a file which format it is; {@link SourceFormat#HUB_TABLE} when none fits.
     *
     * @throws UnreadableSource when no table can be read in it at all
     */
    public SourceFormat recognise(Path file, String fileName) {
        try (RawRows rows = open(file)) {
            return FormatGuess.of(rows.columns());
        }
    }

    /**
     * Streams the rows in their order, in bounded memory.
     *
     * @return how many rows there were
     * @throws UnreadableSource when the file as a whole cannot be read; rows before were delivered
     */
    public int read(SourceReading reading, Consumer<SourceRow> rows) {
        ReadingGround ground = new ReadingGround(
                new GazetteerIndex(reading.gazetteer()),
                reading.source(),
                reading.today(),
                publishedOn(reading.fileName(), reading.today()));
        RowReader reader = reader(reading, ground);
        try (RawRows raw = open(reading.file())) {
            check(raw.columns(), reader, reading.format());
            Passage passage = new Passage(reader, rows);
            int count = 0;
            for (RawRow row = raw.next(); row != null; row = raw.next()) {
                passage.accept(row);
                count++;
            }
            if (count == 0) {
                throw new UnreadableSource(Reason.EMPTY, "There is no row in the file.");
            }
            return count;
        }
    }

    /**
     * The columns and the first rows of a table, to show and to propose a profile from.
     *
     * @throws UnreadableSource when no table can be read in it at all
     */
    public TableSample sample(Path file, int atMost) {
        try (RawRows raw = open(file)) {
            List<Map<String, String>> rows = new ArrayList<>();
            for (RawRow row = raw.next(); row != null && rows.size() < atMost; row = raw.next()) {
                Map<String, String> texts = new LinkedHashMap<>();
                for (String column : row.cells().keySet()) {
                    texts.put(column, row.text(column));
                }
                rows.add(texts);
            }
            return new TableSample(List.copyOf(raw.columns()), List.copyOf(rows));
        }
    }

    /** A mapping profile for {@link SourceFormat#HUB_TABLE}, for a person to look through. */
    public String proposeProfile(TableSample sample) {
        return ProfileProposal.of(sample);
    }

    /** @throws UnreadableSource whose path says where a {@link SourceFormat#HUB_TABLE}'s profile is wrong */
    public void checkProfile(String profile) {
        HubProfile.parse(profile);
    }

    private RawRows open(Path file) {
        return switch (SourceType.of(file)) {
            case CSV -> new CsvRows(file, limits);
            case JSON -> new JsonRows(file, limits);
            case XLSX -> new XlsxRows(file, limits);
        };
    }

    private static RowReader reader(SourceReading reading, ReadingGround ground) {
        return switch (reading.format()) {
            case MEDNUM -> new MednumReader(ground);
            case FRANCE_SERVICES -> new FranceServicesReader(ground);
            case DATA_INCLUSION_STRUCTURES -> new DataInclusionStructuresReader(ground);
            case DATA_INCLUSION_SERVICES -> new DataInclusionServicesReader(ground);
            case PUBLIC_COUNTERS -> new PublicCountersReader(ground);
            case HUB_TABLE -> new HubTableReader(HubProfile.parse(reading.profile()), ground);
        };
    }

    private static void check(Set<String> columns, RowReader reader, SourceFormat format) {
        if (columns.isEmpty()) {
            throw new UnreadableSource(Reason.EMPTY, "There is no row in the file.");
        }
        List<String> missing = new ArrayList<>();
        for (Set<String> oneOf : reader.required()) {
            if (oneOf.stream().noneMatch(columns::contains)) {
                missing.add(String.join(" / ", new java.util.TreeSet<>(oneOf)));
            }
        }
        if (!missing.isEmpty()) {
            boolean foreign = columns.stream().noneMatch(reader::knows);
            throw new UnreadableSource(
                    foreign ? Reason.NOT_THE_SAID_FORMAT : Reason.MISSING_COLUMNS,
                    foreign ? "No column of " + format + " is in the file." : String.join(", ", missing));
        }
    }

    /** Public lists carry their day in the name of their file ({@code liste-2024-08-01.csv}). */
    private static @Nullable LocalDate publishedOn(String fileName, LocalDate today) {
        Matcher day = DAY.matcher(fileName);
        if (!day.find()) {
            return null;
        }
        try {
            LocalDate published = LocalDate.of(
                    Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
            return published.isAfter(today) ? null : published;
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    /** From raw row to delivered row: counts, says once what nobody reads, keeps ids apart. */
    private final class Passage {

        private final RowReader reader;
        private final Consumer<SourceRow> taker;
        private final Set<String> said = new HashSet<>();
        private final Map<String, Integer> ids = new HashMap<>();

        Passage(RowReader reader, Consumer<SourceRow> taker) {
            this.reader = reader;
            this.taker = taker;
        }

        void accept(RawRow raw) {
            if (raw.number() > limits.maxRows()) {
                throw new UnreadableSource(Reason.TOO_MANY_ROWS, "There are more than " + limits.maxRows() + " rows.");
            }
            SourceRow row = reader.read(raw);
            List<RowNote> notes = new ArrayList<>(row.notes());
            raw.cells().keySet().forEach(column -> {
                if (!reader.knows(column) && !raw.blank(column) && said.add(column)) {
                    notes.add(new RowNote(
                            RowNote.Kind.FLAGGED, CleaningRule.COLUMN_NOT_READ, column, raw.text(column), null));
                }
            });
            int times = ids.merge(row.sourceId(), 1, Integer::sum);
            String id = times == 1 ? row.sourceId() : row.sourceId() + "#" + times;
            if (times > 1) {
                notes.add(new RowNote(RowNote.Kind.FLAGGED, CleaningRule.ID_REPEATED, "", row.sourceId(), id));
            }
            taker.accept(new SourceRow(
                    row.number(), id, row.card(), row.service(), row.placeSourceId(), List.copyOf(notes)));
        }
    }
}
