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

    static List<String> more(HistoryOnPaper.Line line) {
        Map<String, String> detail = line.detail();
        List<String> more = new ArrayList<>();
        add(more, REASONS.get(line.action()), detail.get("reason"));
        add(more, "outcome", detail.get("outcome"));
        add(more, line.action().equals("SEND") ? "contactChannel" : null, detail.get("channel"));
        add(more, line.action().equals("TELL") ? "audience" : null, detail.get("audience"));
        add(more, line.action().equals("REFUSED") ? "refusal" : null, asCode(detail.get("problem")));
        add(more, line.action().startsWith("PERSON_") ? "askChannel" : null, detail.get("channel"));
        add(more, "question", detail.get("question"));
        add(more, detail.containsKey("question") ? "answer" : null, detail.get("answer"));
        day(more, "Venue le", detail.get("metOn"));
        day(more, "Premier contact le", detail.get("firstContactOn"));
        if (line.action().equals("HAND_OVER")) {
            day(more, coded("told", detail.getOrDefault("by", "PHONE")), detail.get("on"));
        }
        day(more, coded("said", detail.getOrDefault("reportedBy", "PHONE")), detail.get("reportedOn"));
        moment(more, "Rendez-vous proposé :", detail.get("slot"));
        moment(more, "Rendez-vous :", detail.get("appointment"));
        day(more, "À revoir le", detail.get("reviewOn"));
        if (line.action().equals("ATTEMPT")) {
            more.add((Boolean.parseBoolean(detail.get("reached")) ? "Contact établi " : "Sans réponse ")
                    + coded("attemptChannel", detail.getOrDefault("channel", "PHONE")) + ".");
        }
        return more;
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

    private static String coded(String group, String code) {
        return Words.of(key(group, code));
    }

    private static String key(String group, String code) {
        return "history." + group + "." + code;
    }
}
