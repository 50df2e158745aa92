package fr.passerelle.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Open indicators by commune (INSEE, ARCEP, ANCT), one column each, whose name ends with the year it describes:
 * {@code taux_pauvrete_2021}. An empty poverty rate is SECRET where {@code pauvrete_secret} says {@code oui}; any other
 * empty cell is MISSING, and so is an indicator whose column is absent.
 */
final class IndicatorsCsv {

    private static final Map<String, Indicator> COLUMNS = Map.of(
            "taux_pauvrete", Indicator.POVERTY_RATE,
            "tx_65plus_parmi_15plus", Indicator.AGED_65_AND_OVER,
            "tx_peu_diplome_parmi_15plus", Indicator.LOW_DIPLOMA,
            "tx_menage_une_personne", Indicator.SINGLE_HOUSEHOLDS,
            "part_locaux_sans_thd30", Indicator.WITHOUT_FAST_BROADBAND,
            "part_surface_sans_4g", Indicator.WITHOUT_4G,
            "zrr", Indicator.RURAL_REVITALISATION);

    /** C: the whole commune is in the zone; PC: a part of it; NC: none. */
    private static final Map<String, Double> ZONE = Map.of("C", 1.0, "PC", 0.5, "NC", 0.0);

    private static final Pattern NAME_AND_YEAR = Pattern.compile("(\\w+)_((?:19|20)[0-9]{2})");

    private IndicatorsCsv() {}

    static List<ReferenceIndicator> read(ReferenceFile file, Predicate<String> territory) {
        List<ReferenceIndicator> indicators = new ArrayList<>();
        CsvRows.read(file, Set.of("insee"), row -> {
            String code = CommunesCsv.code(row);
            if (territory.test(ReferenceCommune.territoryOf(code))) {
                for (Indicator indicator : Indicator.values()) {
                    indicators.add(value(code, indicator, file, row));
                }
            }
        });
        if (!indicators.isEmpty() && indicators.stream().allMatch(one -> one.state() == IndicatorState.MISSING)) {
            throw LoadRefused.unreadable(file.part(), 1, "", "none of its columns is an indicator that is known here");
        }
        return indicators;
    }

    private static ReferenceIndicator value(String code, Indicator indicator, ReferenceFile file, CsvRows.Row row) {
        for (Map.Entry<String, String> cell : row.cells().entrySet()) {
            Matcher column = NAME_AND_YEAR.matcher(cell.getKey());
            if (column.matches() && COLUMNS.get(column.group(1)) == indicator) {
                Double value = number(indicator, cell.getKey(), row);
                return new ReferenceIndicator(
                        code,
                        indicator,
                        state(indicator, value, row),
                        value,
                        file.name(),
                        Integer.valueOf(column.group(2)));
            }
        }
        return new ReferenceIndicator(code, indicator, IndicatorState.MISSING, null, file.name(), null);
    }

    private static IndicatorState state(Indicator indicator, @Nullable Double value, CsvRows.Row row) {
        if (value != null) {
            return IndicatorState.KNOWN;
        }
        boolean secret = indicator == Indicator.POVERTY_RATE
                && row.text("pauvrete_secret").equals("oui");
        return secret ? IndicatorState.SECRET : IndicatorState.MISSING;
    }

    private static @Nullable Double number(Indicator indicator, String column, CsvRows.Row row) {
        String cell = row.text(column);
        if (cell.isBlank()) {
            return null;
        }
        if (indicator == Indicator.RURAL_REVITALISATION) {
            Double zone = ZONE.get(cell);
            if (zone == null) {
                throw row.fault(column, "is not C, PC or NC");
            }
            return zone;
        }
        try {
            double percent = Double.parseDouble(cell.replace(',', '.'));
            if (percent >= 0 && percent <= 100) {
                return percent;
            }
        } catch (NumberFormatException notNumber) {
            throw row.fault(column, "is not a number");
        }
        throw row.fault(column, "is not between 0 and 100 percent");
    }
}
