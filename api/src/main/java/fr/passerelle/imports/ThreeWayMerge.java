package fr.passerelle.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.passerelle.imports.ImportRowResponse.FieldChangeResponse;
import fr.passerelle.imports.ImportRowResponse.FieldValue;
import fr.passerelle.network.Located;
import fr.passerelle.network.PlaceCard;
import fr.passerelle.network.ServiceCard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a source's new card means for a place, field by field. Base is what the source said last, theirs what it says
 * now, ours what the place says.
 *
 * <ul>
 *   <li>theirs = ours: nothing to do
 *   <li>theirs = base: the source has nothing new; ours stays, silently
 *   <li>ours = base, or ours empty: theirs is taken
 *   <li>both changed: ours stays and the difference is shown
 *   <li>no base (the source feeds this place for the first time): an empty field is filled, a different one is shown,
 *       and what the source does not say takes nothing away
 * </ul>
 *
 * <p>Three fields are not opinions about the place. The later {@code VERIFIED_ON} holds. {@code SOURCE} stays with who
 * brought the place first. A {@code POINT} that is only the commune's own never replaces another. And a source that
 * falls silent about {@code COMPETENT_FOR} takes nothing away, for a counter without any would be taken for competent
 * everywhere around.
 */
final class ThreeWayMerge {

    private static final Set<CardField> SILENCE_TAKES_NOTHING = EnumSet.of(CardField.POINT, CardField.COMPETENT_FOR);

    private ThreeWayMerge() {}

    static List<FieldChangeResponse> compare(@Nullable PlaceCard base, PlaceCard theirs, PlaceCard ours) {
        return compare(CardField.OF_PLACE, base, theirs, ours);
    }

    static List<FieldChangeResponse> compare(@Nullable ServiceCard base, ServiceCard theirs, ServiceCard ours) {
        return compare(CardField.OF_SERVICE, base, theirs, ours);
    }

    private static List<FieldChangeResponse> compare(
            List<CardField> fields, @Nullable Object base, Object theirs, Object ours) {
        ObjectNode before = base == null ? null : Cards.parts(base);
        ObjectNode now = Cards.parts(theirs);
        ObjectNode filed = Cards.parts(ours);
        List<FieldChangeResponse> changes = new ArrayList<>();
        for (CardField field : fields) {
            List<String> theirsNow = values(field, now);
            List<String> oursNow = values(field, filed);
            List<String> theirsBefore = before == null ? null : values(field, before);
            Boolean taken = taken(field, theirsBefore, theirsNow, oursNow);
            if (taken != null) {
                changes.add(new FieldChangeResponse(field, oursNow, theirsNow, theirsBefore, !taken, taken));
            }
        }
        return changes;
    }

    /** @return whether theirs is taken (true) or only shown (false); null when there is nothing to say */
    private static @Nullable Boolean taken(
            CardField field, @Nullable List<String> before, List<String> theirs, List<String> ours) {
        if (same(theirs, ours)) {
            return null;
        }
        if (field == CardField.VERIFIED_ON || field == CardField.SERVICE_VERIFIED_ON) {
            return theirs.get(0).compareTo(ours.get(0)) > 0 ? true : null;
        }
        boolean nothingNew = before == null ? empty(field, theirs) : same(theirs, before);
        if (nothingNew || SILENCE_TAKES_NOTHING.contains(field) && empty(field, theirs)) {
            return null;
        }
        if (empty(field, ours) || before != null && same(ours, before)) {
            return true;
        }
        return field == CardField.SOURCE ? null : false;
    }

    /** Our card with the named fields as theirs says. */
    static PlaceCard take(PlaceCard ours, PlaceCard theirs, Collection<CardField> fields) {
        return Cards.whole(merged(ours, theirs, fields));
    }

    static ServiceCard take(ServiceCard ours, ServiceCard theirs, Collection<CardField> fields) {
        return Cards.wholeService(merged(ours, theirs, fields));
    }

    private static ObjectNode merged(Object ours, Object theirs, Collection<CardField> fields) {
        ObjectNode merged = Cards.parts(ours);
        ObjectNode from = Cards.parts(theirs);
        for (CardField field : fields) {
            field.components().forEach(component -> merged.set(component, from.get(component)));
        }
        return merged;
    }

    static Set<CardField> taken(List<FieldChangeResponse> changes) {
        return changes.stream()
                .filter(FieldChangeResponse::taken)
                .map(FieldChangeResponse::field)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every part that says something, of the card of a place or a service. */
    static List<FieldValue> values(Object card) {
        ObjectNode parts = Cards.parts(card);
        List<FieldValue> values = new ArrayList<>();
        for (CardField field : card instanceof ServiceCard ? CardField.OF_SERVICE : CardField.OF_PLACE) {
            List<String> said = values(field, parts);
            if (!said.isEmpty()) {
                values.add(new FieldValue(field, said));
            }
        }
        return values;
    }

    private static List<String> values(CardField field, ObjectNode card) {
        List<String> values = new ArrayList<>();
        for (String component : field.said()) {
            JsonNode value = card.get(component);
            if (value.isArray()) {
                value.forEach(item -> values.add(item.asText()));
            } else if (!value.isNull() && !value.asText().isEmpty()) {
                values.add(value.asText());
            }
        }
        return values;
    }

    /** In any order: sources list services as they please. */
    private static boolean same(List<String> one, List<String> other) {
        return one.equals(other) || Set.copyOf(one).equals(Set.copyOf(other));
    }

    private static boolean empty(CardField field, List<String> values) {
        return values.isEmpty() || field == CardField.POINT && values.contains(Located.COMMUNE.name());
    }
}
