package fr.passerelle.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column's values say of it, whatever it is called. */
final class ColumnValues {

    private static final double MOST = 0.6;
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,3}[.,]\\d{2,}");

    private ColumnValues() {}

    /** Metropolitan latitudes lie between 41 and 52, longitudes between -6 and 10; overseas by the other order. */
    static Map<PlaceField, String> coordinates(TableSample sample) {
        Map<PlaceField, String> found = new EnumMap<>(PlaceField.class);
        List<String> decimal = new ArrayList<>();
        for (String column : sample.columns()) {
            if (share(sample.values(column), DECIMAL.asMatchPredicate()::test) > MOST) {
                decimal.add(column);
            }
        }
        for (String column : decimal) {
            if (!found.containsKey(PlaceField.LATITUDE)
                    && share(sample.values(column), value -> between(value, 41, 52)) > MOST) {
                found.put(PlaceField.LATITUDE, column);
            } else if (!found.containsKey(PlaceField.LONGITUDE)
                    && share(sample.values(column), value -> between(value, -6, 10)) > MOST) {
                found.put(PlaceField.LONGITUDE, column);
            }
        }
        return found.size() == 2 ? found : Map.of();
    }

    static boolean longitudeFirst(List<String> values) {
        return share(values, value -> {
                    List<String> pair = CoordinateCleaning.pair(value);
                    return !pair.isEmpty() && between(pair.get(1), 41, 52) && !between(pair.get(0), 41, 52);
                })
                > MOST;
    }

    /** A header can promise what the values do not hold. */
    static boolean fit(PlaceField field, List<String> values) {
        if (values.isEmpty()) {
            return true;
        }
        return switch (field) {
            case LATITUDE, LONGITUDE -> share(values, DECIMAL.asMatchPredicate()::test) > MOST;
            case COORDINATES ->
                share(values, value -> !CoordinateCleaning.pair(value).isEmpty()) > MOST;
            case POSTCODE, COMMUNE_CODE -> share(values, value -> value.matches("\\d[\\dAB]\\d{2,3}")) > MOST;
            case PHONE -> share(values, value -> value.matches(".*\\d{2}.*")) > MOST;
            case AT_HOME -> share(values, value -> value.length() < 6 || AtHomeCleaning.says(value)) > MOST;
            case STEP_FREE -> share(values, value -> value.length() < 6) > MOST;
            default -> true;
        };
    }

    /** Values that can be nothing else. */
    static Optional<PlaceField> speaking(List<String> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (share(values, value -> value.matches("\\S+@+\\S+\\.\\S+")) > MOST) {
            return Optional.of(PlaceField.EMAILS);
        }
        if (share(values, value -> value.matches("(0\\d|\\+33)[ .-]?(\\d[ .-]?){8,9}")) > MOST) {
            return Optional.of(PlaceField.PHONE);
        }
        if (share(values, value -> value.matches("https?://\\S+|www\\.\\S+")) > MOST) {
            return Optional.of(PlaceField.WEBSITES);
        }
        return share(values, value -> SiretCleaning.clean(value).value() != null) > MOST
                ? Optional.of(PlaceField.PIVOT)
                : Optional.empty();
    }

    private static double share(List<String> values, java.util.function.Predicate<String> rule) {
        return values.isEmpty() ? 0 : (double) values.stream().filter(rule).count() / values.size();
    }

    private static boolean between(String value, double from, double to) {
        String number = value.strip().replace(',', '.');
        return number.matches("-?\\d+(\\.\\d+)?")
                && Double.parseDouble(number) >= from
                && Double.parseDouble(number) <= to;
    }
}
