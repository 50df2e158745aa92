package fr.passerelle.paper;

import fr.passerelle.referral.HistoryOnPaper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A line of the history as the screen says it: the action, then its reason, its day, whom it was told. */
final class HistoryInWords {

    private static final String ACTION = "history.action.";
    private static final Map<String, String> REASONS = Map.of(
            "DECLINE", "declineReason", "CANCEL", "cancelReason", "INVALIDATE", "errorReason", "HOLD", "holdReason");

    private HistoryInWords() {}

    static String what(HistoryOnPaper.Line line) {
        return Words.of(Words.has(ACTION + line.action()) ? ACTION + line.action() : ACTION + "OTHER");
    }

    static @Nullable String who(HistoryOnPaper.Line line) {
        return switch (line.actor()) {
            case "SYSTEM" -> phrase("system");
            case "PERSON" -> phrase("person");
            default ->
                line.team() == null || line.member() == null
                        ? line.team()
                        : phrase("member").replace("{{member}}", line.member()).replace("{{team}}", line.team());
        };
    }

    static List<String> more(HistoryOnPaper.Line line) {
        Map<String, String> detail = line.detail();
        List<String> more = new ArrayList<>();
        add(more, REASONS.get(line.action()), detail.get("reason"));
        add(more, "outcome", detail.get("outcome"));
        add(more, line.action().equals("SEND") ? "contactChannel" : null, detail.get("channel"));
        add(more, line.action().equals("TELL") ? "audience" : null, detail.get("audience"));
        add(more, line.action().equals("TELL") ? "notice" : null, detail.get("event"));
        for (String step : steps(line)) {
            add(more, "step", step);
        }
        add(more, line.action().equals("EXPORT_HISTORY") ? "exportFormat" : null, detail.get("format"));
        add(more, line.action().equals("REFUSED") ? "refusal" : null, asCode(detail.get("problem")));
        add(more, line.action().startsWith("PERSON_") ? "askChannel" : null, detail.get("channel"));
        add(more, "question", detail.get("question"));
        if (detail.containsKey("question") && detail.containsKey("answer")) {
            more.add(phrase("answer").replace("{{answer}}", coded("answer", detail.get("answer"))));
        }
        day(more, phrase("metOn"), detail.get("metOn"));
        day(more, phrase("firstContactOn"), detail.get("firstContactOn"));
        if (line.action().equals("HAND_OVER")) {
            day(more, coded("told", detail.getOrDefault("by", "PHONE")), detail.get("on"));
        }
        day(more, coded("said", detail.getOrDefault("reportedBy", "PHONE")), detail.get("reportedOn"));
        moment(more, phrase("slot"), detail.get("slot"));
        moment(more, phrase("appointment"), detail.get("appointment"));
        day(more, phrase("reviewOn"), detail.get("reviewOn"));
        if (line.action().equals("ATTEMPT")) {
            more.add(phrase(Boolean.parseBoolean(detail.get("reached")) ? "attemptReached" : "attemptMissed")
                    .replace("{{channel}}", coded("attemptChannel", detail.getOrDefault("channel", "PHONE"))));
        }
        return more;
    }

    /** One line of the trail may stand for several steps that fell due together. */
    private static List<String> steps(HistoryOnPaper.Line line) {
        String steps =
                switch (line.action()) {
                    case "REMIND" -> line.detail().get("steps");
                    case "SKIP" -> line.detail().get("skipped");
                    default -> null;
                };
        return steps == null ? List.of() : List.of(steps.split(","));
    }

    /** A problem's type as the lists of words name it. */
    private static @Nullable String asCode(@Nullable String problem) {
        return problem == null ? null : problem.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static void add(List<String> more, @Nullable String group, @Nullable String code) {
        if (group != null && code != null && Words.has(key(group, code))) {
            more.add(coded(group, code));
        }
    }

    private static void day(List<String> more, String said, @Nullable String day) {
        if (day != null) {
            more.add(said + " " + Words.day(LocalDate.parse(day)) + ".");
        }
    }

    private static void moment(List<String> more, String said, @Nullable String moment) {
        if (moment != null) {
            more.add(said + " " + Words.moment(Instant.parse(moment)) + ".");
        }
    }

    /** One of the screen's, with its gaps. */
    private static String phrase(String name) {
        return Words.of("history.phrase." + name);
    }

    private static String coded(String group, String code) {
        return Words.of(key(group, code));
    }

    private static String key(String group, String code) {
        return "history." + group + "." + code;
    }
}
