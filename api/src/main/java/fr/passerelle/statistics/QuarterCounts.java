package fr.passerelle.statistics;

import fr.passerelle.assessment.OrientationType;
import fr.passerelle.network.PlaceKindGroups;
import fr.passerelle.platform.time.Quarter;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that happened in one territory and quarter, on its way to become tables. */
final class QuarterCounts {

    /** A few islands are in none; neither is a commune whose EPCI was dissolved since the month was counted. */
    static final String NO_EPCI = "NONE";

    private final boolean first;
    private final Map<PublishedTable, List<String>> cells = new EnumMap<>(PublishedTable.class);
    private final Map<Key, Integer> events = new HashMap<>();
    private final Map<Key, Set<UUID>> organisations = new HashMap<>();

    private record Key(EventMeasure measure, PublishedTable table, String cell) {}

    /**
     * @param first nothing was published of this territory before
     * @param epciCodes of today's communes, with {@link #NO_EPCI} when one has none
     */
    QuarterCounts(Quarter quarter, boolean first, List<String> epciCodes) {
        this.first = first;
        cells.put(
                PublishedTable.MONTH,
                new ArrayList<>(
                        quarter.months().stream().map(YearMonth::toString).toList()));
        cells.put(PublishedTable.EPCI, new ArrayList<>(epciCodes));
        cells.put(
                PublishedTable.ORIENTATION_TYPE,
                new ArrayList<>(Arrays.stream(OrientationType.values())
                        .filter(OrientationType::leadsToReferral)
                        .map(Enum::name)
                        .toList()));
        cells.put(PublishedTable.PLACE_KIND, new ArrayList<>(PlaceKindGroups.all()));
    }

    void add(
            EventMeasure measure,
            YearMonth month,
            @Nullable String epciCode,
            OrientationType type,
            String placeKind,
            @Nullable UUID organisation,
            int count) {
        String epci = epciCode == null || !cellsOf(PublishedTable.EPCI).contains(epciCode) ? NO_EPCI : epciCode;
        add(new Key(measure, PublishedTable.MONTH, month.toString()), organisation, count);
        add(new Key(measure, PublishedTable.EPCI, epci), organisation, count);
        add(new Key(measure, PublishedTable.ORIENTATION_TYPE, type.name()), organisation, count);
        add(new Key(measure, PublishedTable.PLACE_KIND, placeKind), organisation, count);
    }

    private void add(Key key, @Nullable UUID organisation, int count) {
        if (!cellsOf(key.table()).contains(key.cell())) {
            cellsOf(key.table()).add(key.cell());
        }
        events.merge(key, count, Integer::sum);
        if (organisation != null) {
            organisations.computeIfAbsent(key, none -> new HashSet<>()).add(organisation);
        }
    }

    /**
     * In the first quarter nothing is said of what begins: with it, how much was under way would be known for ever, and
     * a shown end would bound a hidden one.
     */
    Map<PublishedTable, List<ShownCell>> published(EventMeasure measure) {
        Map<PublishedTable, List<CountedCell>> tables = new EnumMap<>(PublishedTable.class);
        cells.forEach((table, codes) -> {
            if (!codes.isEmpty() && (measure.atPlaces() || table != PublishedTable.PLACE_KIND)) {
                tables.put(
                        table,
                        codes.stream()
                                .map(code -> counted(new Key(measure, table, code)))
                                .toList());
            }
        });
        if (first && measure.begins()) {
            Map<PublishedTable, List<ShownCell>> hidden = new EnumMap<>(PublishedTable.class);
            tables.forEach((table, counted) -> hidden.put(table, HideCells.allOf(counted)));
            return hidden;
        }
        return HideCells.of(tables);
    }

    private List<String> cellsOf(PublishedTable table) {
        return Objects.requireNonNull(cells.get(table));
    }

    private CountedCell counted(Key key) {
        return new CountedCell(
                key.cell(),
                events.getOrDefault(key, 0),
                key.measure().atPlaces()
                        ? organisations.getOrDefault(key, Set.of()).size()
                        : null);
    }
}
