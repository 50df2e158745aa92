package fr.passerelle.assessment;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The published conditions, made ready to be asked. A file that cannot be understood stops the start, not a person. */
final class Conditions {

    private final Map<String, Predicate<Situation>> named = new HashMap<>();

    /** @param conditions by name; one may name those before it */
    Conditions(Map<String, Condition> conditions) {
        conditions.forEach((name, condition) -> named.put(name, read(condition)));
    }

    /** @param condition null: always */
    Predicate<Situation> read(@Nullable Condition condition) {
        if (condition == null) {
            return situation -> true;
        } else if (condition.answer() != null) {
            return ofAnswer(condition.answer(), condition);
        } else if (condition.profile() != null && condition.in() != null) {
            String dimension = condition.profile();
            Set<String> values = condition.in();
            return situation -> values.contains(situation.profile().get(dimension));
        } else if (condition.listed() != null) {
            Set<OrientationType> types = condition.listed();
            return situation -> !Collections.disjoint(types, situation.listed());
        } else if (condition.named() != null) {
            Predicate<Situation> meant = named.get(condition.named());
            return meant == null ? refuse(condition) : meant;
        } else if (condition.all() != null) {
            List<Predicate<Situation>> each = read(condition.all());
            return situation -> {
                for (Predicate<Situation> one : each) {
                    if (!one.test(situation)) {
                        return false;
                    }
                }
                return true;
            };
        } else if (condition.any() != null) {
            List<Predicate<Situation>> each = read(condition.any());
            return situation -> {
                for (Predicate<Situation> one : each) {
                    if (one.test(situation)) {
                        return true;
                    }
                }
                return false;
            };
        } else if (condition.not() != null) {
            return read(condition.not()).negate();
        }
        return refuse(condition);
    }

    private List<Predicate<Situation>> read(List<Condition> conditions) {
        return conditions.stream().map(this::read).toList();
    }

    private static Predicate<Situation> ofAnswer(String question, Condition condition) {
        if (condition.in() != null) {
            Set<String> codes = condition.in();
            return situation -> !Collections.disjoint(codes, situation.answersTo(question));
        } else if (condition.only() != null) {
            Set<String> only = Set.of(condition.only());
            return situation -> situation.answersTo(question).equals(only);
        } else if (condition.empty() != null) {
            boolean empty = condition.empty();
            return situation -> situation.answersTo(question).isEmpty() == empty;
        }
        return refuse(condition);
    }

    private static Predicate<Situation> refuse(Condition condition) {
        throw new IllegalStateException("The assessment's rules hold a condition that cannot be read: " + condition);
    }
}
