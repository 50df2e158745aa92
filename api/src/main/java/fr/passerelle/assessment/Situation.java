package fr.passerelle.assessment;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What conditions are asked of: the answers by question, then the profile, then what is proposed so far. */
record Situation(Map<String, Set<String>> answers, Map<String, String> profile, Set<OrientationType> listed) {

    static Situation of(Map<String, Set<String>> answers) {
        return new Situation(answers, new HashMap<>(), EnumSet.noneOf(OrientationType.class));
    }

    Set<String> answersTo(String question) {
        return answers.getOrDefault(question, Set.of());
    }
}
