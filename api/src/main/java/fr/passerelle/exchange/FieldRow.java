package fr.passerelle.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A row under our names of fields, its values still as they came; remembers which columns each came from. */
final class FieldRow {

    private final int number;
    private final Map<PlaceField, List<String>> values = new EnumMap<>(PlaceField.class);
    private final Map<PlaceField, String> columns = new EnumMap<>(PlaceField.class);
    private final List<RowNote> notes;

    FieldRow(RawRow row) {
        number = row.number();
        notes = new ArrayList<>(row.notes());
    }

    int number() {
        return number;
    }

    /** Adds to what other columns gave already. */
    void put(PlaceField field, String column, List<String> items) {
        List<String> kept = items.stream().filter(item -> !item.isBlank()).toList();
        if (!kept.isEmpty()) {
            values.computeIfAbsent(field, unused -> new ArrayList<>()).addAll(kept);
            columns.merge(field, column, (one, other) -> one.equals(other) ? one : one + " + " + other);
        }
    }

    void put(PlaceField field, String column, String item) {
        put(field, column, List.of(item));
    }

    /** What the format itself says, in no column of it. */
    void constant(PlaceField field, String... codes) {
        put(field, "", List.of(codes));
    }

    List<String> items(PlaceField field) {
        return values.getOrDefault(field, List.of());
    }

    String text(PlaceField field) {
        return String.join(" ", items(field));
    }

    boolean has(PlaceField field) {
        return values.containsKey(field);
    }

    String column(PlaceField field) {
        return columns.getOrDefault(field, "");
    }

    void note(PlaceField field, List<Cleaned.Step> steps) {
        note(column(field), steps);
    }

    void note(String column, List<Cleaned.Step> steps) {
        steps.forEach(step -> notes.add(new RowNote(step.kind(), step.rule(), column, step.before(), step.after())));
    }

    List<RowNote> notes() {
        return notes;
    }
}
