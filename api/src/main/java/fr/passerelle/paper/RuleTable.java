package fr.passerelle.paper;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.passerelle.assessment.OrientationType;
import fr.passerelle.paper.QuestionnaireForm.NumberedLine;
import fr.passerelle.paper.QuestionnaireForm.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The main rules M0 to M6 of « Faire le point » as nine lines that are read from the top without a network. The letters
 * that are printed are the very conditions that a test holds against the published rules, for every combination of
 * answers: « 4E » is answer E to question 4, « 1E seule » that answer alone, « 1 passée » none.
 */
final class RuleTable {

    private static final String FILE = "/paper/rule-table.json";

    private RuleTable() {}

    /** @param all what holds for each of its branches: one of each group */
    record Line(String fr, @Nullable List<List<String>> all, List<Branch> branches) {}

    /** @param none what must not have been answered */
    record Branch(
            String fr, List<List<String>> all, @Nullable List<String> none, OrientationType propose) {}

    static List<NumberedLine> inWords() {
        List<NumberedLine> lines = new ArrayList<>();
        for (Line line : read()) {
            List<Sentence> sentences = new ArrayList<>();
            if (!line.fr.isEmpty()) {
                sentences.add(new Sentence(line.fr + letters(line.all, null), null));
            }
            for (Branch branch : line.branches) {
                sentences.add(new Sentence(
                        branch.fr + letters(branch.all, branch.none), Words.of("proposal", branch.propose)));
            }
            lines.add(new NumberedLine(lines.size() + 1, sentences));
        }
        return lines;
    }

    private static String letters(@Nullable List<List<String>> all, @Nullable List<String> none) {
        if (all == null || all.isEmpty()) {
            return "";
        }
        String letters = all.stream().map(one -> String.join(" ou ", one)).collect(Collectors.joining(", et "));
        return " (" + letters + (none == null ? "" : ", sans " + String.join(" ni ", none)) + ")";
    }

    private static List<Line> read() {
        try (InputStream in = RuleTable.class.getResourceAsStream(FILE)) {
            JsonMapper json = JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();
            return json.readValue(
                    Objects.requireNonNull(in, FILE),
                    json.getTypeFactory().constructCollectionType(List.class, Line.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
