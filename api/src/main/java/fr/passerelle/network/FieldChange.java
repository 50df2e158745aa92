package fr.passerelle.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One field of a place before and after, as text; lists are joined by a bar. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FieldChange(
        @NotNull @Schema(description = "Named as in the request", examples = "phone")
        String field,

        @Schema(description = "Absent when there was nothing, or when it may be a person's", examples = "+33536490001")
        @Nullable
        String before,

        @Schema(examples = "+33536490002") @Nullable String after) {

    /** An address may be somebody's own: that it changed is enough. */
    private static final Set<String> NOT_QUOTED = Set.of("emails");

    /** What differs between two cards, except who collected them and when they were confirmed. */
    static List<FieldChange> between(PlaceCard before, PlaceCard after) {
        List<FieldChange> changes = new ArrayList<>();
        for (RecordComponent component : PlaceCard.class.getRecordComponents()) {
            Object old = value(component, before);
            Object now = value(component, after);
            String field = component.getName();
            if (!Objects.equals(old, now) && !field.equals("verifiedOn") && !field.equals("source")) {
                boolean quoted = !NOT_QUOTED.contains(field);
                changes.add(new FieldChange(field, quoted ? text(old) : null, quoted ? text(now) : null));
            }
        }
        return List.copyOf(changes);
    }

    static List<FieldChange> of(String field, @Nullable Object before, @Nullable Object after) {
        return Objects.equals(before, after) ? List.of() : List.of(new FieldChange(field, text(before), text(after)));
    }

    private static @Nullable Object value(RecordComponent component, PlaceCard card) {
        try {
            return component.getAccessor().invoke(card);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(component.getName(), impossible);
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? null
                    : String.join(" | ", list.stream().map(String::valueOf).toList());
        }
        return value == null ? null : value.toString();
    }
}
