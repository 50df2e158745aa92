package fr.passerelle.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays a small realm file over another: objects merge member by member; elements of a list merge with the one of the
 * same name (a client by {@code clientId}, a flow by {@code alias}, a user by {@code username}) and are added when there
 * is none; anything else is replaced. So {@code demo.json} says only what the demo changes.
 */
final class RealmMerge {

    private static final List<String> NAMES = List.of("clientId", "alias", "username");

    private RealmMerge() {}

    static ObjectNode merge(ObjectNode base, ObjectNode over) {
        ObjectNode merged = base.deepCopy();
        over.properties()
                .forEach(member -> merged.set(member.getKey(), merge(base.get(member.getKey()), member.getValue())));
        return merged;
    }

    private static JsonNode merge(@Nullable JsonNode base, JsonNode over) {
        if (base instanceof ObjectNode baseObject && over instanceof ObjectNode overObject) {
            return merge(baseObject, overObject);
        }
        if (base instanceof ArrayNode baseList && over instanceof ArrayNode overList && allNamed(overList)) {
            return mergeByName(baseList, overList);
        }
        return over.deepCopy();
    }

    private static ArrayNode mergeByName(ArrayNode base, ArrayNode over) {
        ArrayNode merged = base.deepCopy();
        for (JsonNode element : over) {
            int index = indexOf(merged, element);
            if (index < 0) {
                merged.add(element.deepCopy());
            } else {
                merged.set(index, merge(merged.get(index), element));
            }
        }
        return merged;
    }

    private static boolean allNamed(ArrayNode list) {
        for (JsonNode element : list) {
            if (nameOf(element) == null) {
                return false;
            }
        }
        return true;
    }

    private static int indexOf(ArrayNode list, JsonNode wanted) {
        for (int i = 0; i < list.size(); i++) {
            String name = nameOf(list.get(i));
            if (name != null && name.equals(nameOf(wanted))) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable String nameOf(JsonNode element) {
        return NAMES.stream()
                .filter(element::has)
                .map(name -> name + "=" + element.get(name).asText())
                .findFirst()
                .orElse(null);
    }
}
