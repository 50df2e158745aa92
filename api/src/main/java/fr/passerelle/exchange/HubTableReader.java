package fr.passerelle.exchange;

import fr.passerelle.exchange.Cleaned.Step;
import fr.passerelle.exchange.HubProfile.Order;
import fr.passerelle.exchange.HubProfile.Rule;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Any table of a hub, as its mapping profile says. */
final class HubTableReader implements RowReader {

    private final HubProfile profile;
    private final ReadingGround ground;
    private final Set<String> read = new LinkedHashSet<>();

    HubTableReader(HubProfile profile, ReadingGround ground) {
        this.profile = profile;
        this.ground = profile.source() == null
                ? ground
                : new ReadingGround(ground.communes(), profile.source(), ground.today(), ground.publishedOn());
        profile.fields().values().forEach(rule -> read.addAll(rule.columns()));
    }

    @Override
    public SourceRow read(RawRow raw) {
        FieldRow row = new FieldRow(raw);
        profile.fields().forEach((field, rule) -> {
            if (rule.constant().isEmpty()) {
                fill(raw, row, field, rule);
            } else {
                row.constant(field, rule.constant().toArray(String[]::new));
            }
        });
        return PlaceReading.read(row, ground, profile.terms(), profile.territory());
    }

    private static void fill(RawRow raw, FieldRow row, PlaceField field, Rule rule) {
        String columns =
                rule.columns().stream().filter(column -> !raw.blank(column)).collect(Collectors.joining(" + "));
        List<String> items = new ArrayList<>();
        rule.columns().forEach(column -> items.addAll(raw.items(column)));
        if (items.isEmpty()) {
            if (rule.standing() != null) {
                row.put(field, String.join(" + ", rule.columns()), rule.standing());
            }
            return;
        }
        List<String> values = items;
        if (rule.join() != null) {
            values = List.of(String.join(rule.join(), items));
        }
        if (rule.split() != null) {
            String between = Pattern.quote(rule.split());
            values = values.stream()
                    .flatMap(value -> Arrays.stream(value.split(between)))
                    .toList();
        }
        if (rule.dateFormat() != null) {
            values = values.stream()
                    .map(value -> date(row, columns, rule, value))
                    .toList();
        }
        if (field == PlaceField.COORDINATES && rule.order() == Order.LONGITUDE_LATITUDE) {
            values = values.stream().map(HubTableReader::turned).toList();
        }
        row.put(field, columns, values);
    }

    private static String date(FieldRow row, String columns, Rule rule, String value) {
        try {
            LocalDate day = LocalDate.parse(value.strip(), java.util.Objects.requireNonNull(rule.dateFormat()));
            if (!day.toString().equals(value.strip())) {
                row.note(columns, List.of(Step.repaired(CleaningRule.DATE_FORMAT, value.strip(), day.toString())));
            }
            return day.toString();
        } catch (DateTimeException notSo) {
            return value;
        }
    }

    private static String turned(String both) {
        List<String> pair = CoordinateCleaning.pair(both);
        return pair.isEmpty() ? both : pair.get(1) + "; " + pair.get(0);
    }

    @Override
    public boolean knows(String column) {
        return read.contains(column) || profile.ignored().contains(column);
    }

    @Override
    public List<Set<String>> required() {
        Rule name = profile.fields().get(PlaceField.NAME);
        return name == null ? List.of() : List.of(new LinkedHashSet<>(name.columns()));
    }
}
