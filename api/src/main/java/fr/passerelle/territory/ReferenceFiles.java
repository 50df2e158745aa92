package fr.passerelle.territory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of one load. Each may hold the whole country: what is of another territory is passed over.
 *
 * @param vintage as the operator states it
 */
record ReferenceFiles(
        @Nullable ReferenceFile communes,
        @Nullable ReferenceFile outlines,
        @Nullable ReferenceFile indicators,
        @Nullable String vintage) {

    boolean isEmpty() {
        return communes == null && outlines == null && indicators == null;
    }

    /** @throws LoadRefused FILE_UNREADABLE, or NO_COMMUNE_OF_TERRITORY when no file has anything of this territory */
    ReferenceData read(String territory) {
        ReferenceData data = read(territory::equals).get(territory);
        if (data == null || communes != null && data.communes() == null) {
            throw new LoadRefused(LoadRefusal.NO_COMMUNE_OF_TERRITORY, List.of(territory));
        }
        return data;
    }

    /** By territory, of every territory in the files. */
    Map<String, ReferenceData> readAll() {
        return read(any -> true);
    }

    private Map<String, ReferenceData> read(Predicate<String> wanted) {
        Map<String, List<ReferenceCommune>> byCommunes = communes == null
                ? Map.of()
                : grouped(CommunesCsv.read(communes, wanted), ReferenceCommune::territoryCode);
        Map<String, List<Map.Entry<String, String>>> byOutlines = outlines == null
                ? Map.of()
                : grouped(
                        OutlinesGeoJson.read(outlines, wanted).entrySet(),
                        outline -> ReferenceCommune.territoryOf(outline.getKey()));
        Map<String, List<ReferenceIndicator>> byIndicators = indicators == null
                ? Map.of()
                : grouped(
                        IndicatorsCsv.read(indicators, wanted),
                        indicator -> ReferenceCommune.territoryOf(indicator.code()));
        TreeSet<String> territories = new TreeSet<>(byCommunes.keySet());
        if (communes == null) {
            territories.addAll(byOutlines.keySet());
            territories.addAll(byIndicators.keySet());
        }
        Map<String, ReferenceData> data = new TreeMap<>();
        for (String territory : territories) {
            data.put(
                    territory,
                    new ReferenceData(
                            territory,
                            names(),
                            vintage,
                            byCommunes.get(territory),
                            byOutlines.getOrDefault(territory, List.of()).stream()
                                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                            byIndicators.getOrDefault(territory, List.of()),
                            Map.of()));
        }
        return data;
    }

    private String names() {
        return Stream.of(communes, outlines, indicators)
                .filter(Objects::nonNull)
                .map(ReferenceFile::name)
                .collect(Collectors.joining(", "));
    }

    private static <T> Map<String, List<T>> grouped(Collection<T> all, Function<T, String> territory) {
        return all.stream().collect(Collectors.groupingBy(territory));
    }
}
