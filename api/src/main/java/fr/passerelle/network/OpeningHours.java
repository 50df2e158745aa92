package fr.passerelle.network;

import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.RuleModifier.Modifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.Util;
import fr.passerelle.network.DayRules.Match;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One place's hours in OSM {@code opening_hours} syntax, read by its grammar and laid out day by day. Later rules
 * override earlier ones, {@code ,} adds, {@code ||} fills what is left. Where this differs from the specification
 * (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification), it is to promise less: a rule about public
 * holidays holds wherever it stands in the text; without one, a public holiday is not known to be open; a day without
 * times is not taken for open day and night.
 */
final class OpeningHours {

    private static final int DAY = 24 * 60;

    private static final byte CLOSED = 0;
    private static final byte UNKNOWN = 1;
    private static final byte OPEN = 2;

    private final List<Rule> rules;
    private final boolean speaksOfPublicHolidays;

    private OpeningHours(List<Rule> read) {
        rules = new ArrayList<>(read.stream()
                .filter(rule -> !namesPublicHoliday(rule) || rule.isFallBack())
                .toList());
        List<Rule> holidays = read.stream()
                .filter(rule -> namesPublicHoliday(rule) && !rule.isFallBack())
                .toList();
        long beforeFallback =
                rules.stream().takeWhile(rule -> !rule.isFallBack()).count();
        rules.addAll((int) beforeFallback, holidays);
        speaksOfPublicHolidays = read.stream().anyMatch(rule -> namesPublicHoliday(rule) || rule.isTwentyfourseven());
    }

    /** Empty when the grammar does not know it; small slips of writing (9h00, 9-12) are understood. */
    static Optional<OpeningHours> read(String text) {
        return rules(text).map(OpeningHours::new);
    }

    /** The same hours as the specification writes them; empty when they cannot be read. */
    static Optional<String> normalised(String text) {
        return rules(text)
                .filter(rules -> rules.stream().noneMatch(OpeningHours::isSlip))
                .map(Util::rulesToOpeningHoursString);
    }

    /**
     * The stretches that begin on this day, in order.
     *
     * @param publicHoliday of the place's country
     */
    List<OpenSpan> on(LocalDate day, Predicate<LocalDate> publicHoliday) {
        byte[] minutes = new byte[2 * DAY];
        for (Rule rule : rules) {
            Match match = DayRules.match(rule, day, publicHoliday);
            if (match != Match.NO) {
                byte[] applied = applied(rule, minutes);
                minutes = match == Match.YES ? applied : either(minutes, applied);
            }
        }
        boolean doubtful = publicHoliday.test(day) && !speaksOfPublicHolidays;
        return spans(minutes, day, doubtful);
    }

    private static Optional<List<Rule>> rules(String text) {
        try {
            List<Rule> rules = new OpeningHoursParser(new StringReader(text.strip())).rules(false);
            return rules.stream().allMatch(Rule::isEmpty) ? Optional.empty() : Optional.of(rules);
        } catch (OpeningHoursParseException unreadable) {
            return Optional.empty();
        }
    }

    /** « 14:00-12:00 » would be twenty-two hours, « 09:00 » none: a slip of the pen far sooner than a night. */
    private static boolean isSlip(Rule rule) {
        return times(rule).stream()
                .anyMatch(span -> isPoint(span)
                        || (isFixed(span) && span.getEnd() - span.getStart() > 18 * 60 && span.getEnd() > DAY));
    }

    private static boolean isPoint(TimeSpan span) {
        return span.getStartEvent() == null
                && span.getEndEvent() == null
                && !span.isOpenEnded()
                && span.getEnd() <= span.getStart();
    }

    private static byte[] applied(Rule rule, byte[] before) {
        byte state = state(rule);
        List<TimeSpan> times = times(rule);
        boolean replaces = !rule.isAdditive() && !rule.isFallBack() && (state != CLOSED || times.isEmpty());
        byte[] after = replaces ? new byte[before.length] : before.clone();
        if (times.isEmpty()) {
            fill(after, 0, DAY, rule.isTwentyfourseven() || state != OPEN ? state : UNKNOWN, rule);
        }
        for (TimeSpan span : times) {
            if (isFixed(span)) {
                fill(after, span.getStart(), span.getEnd(), state, rule);
            } else {
                int from = Math.max(0, span.getStart());
                fill(after, from, DAY, state == CLOSED ? CLOSED : UNKNOWN, rule);
            }
        }
        return after;
    }

    private static void fill(byte[] minutes, int from, int to, byte state, Rule rule) {
        for (int minute = from; minute < Math.min(to, minutes.length); minute++) {
            if (!rule.isFallBack() || minutes[minute] != OPEN) {
                minutes[minute] = state;
            }
        }
    }

    private static byte[] either(byte[] one, byte[] other) {
        byte[] both = new byte[one.length];
        for (int minute = 0; minute < both.length; minute++) {
            both[minute] = one[minute] == other[minute] ? one[minute] : UNKNOWN;
        }
        return both;
    }

    /** Words alone (« sur rendez-vous ») leave it unknown, says the specification. */
    private static byte state(Rule rule) {
        RuleModifier modifier = rule.getModifier();
        if (modifier == null) {
            return OPEN;
        }
        Modifier said = modifier.getModifier();
        if (said == Modifier.OFF || said == Modifier.CLOSED) {
            return CLOSED;
        }
        return said == Modifier.OPEN ? OPEN : UNKNOWN;
    }

    /** Neither by the sun, nor without an end, nor only at intervals. */
    private static boolean isFixed(TimeSpan span) {
        return span.getStartEvent() == null
                && span.getEndEvent() == null
                && !span.isOpenEnded()
                && span.getInterval() == 0
                && span.getEnd() > span.getStart();
    }

    private static List<TimeSpan> times(Rule rule) {
        @Nullable List<TimeSpan> times = rule.getTimes();
        return times == null ? List.of() : times;
    }

    private static boolean namesPublicHoliday(Rule rule) {
        @Nullable List<Holiday> holidays = rule.getHolidays();
        return holidays != null && holidays.stream().anyMatch(holiday -> holiday.getType() == Holiday.Type.PH);
    }

    private static List<OpenSpan> spans(byte[] minutes, LocalDate day, boolean doubtful) {
        LocalDateTime midnight = day.atStartOfDay();
        List<OpenSpan> spans = new ArrayList<>();
        int from = 0;
        for (int minute = 1; minute <= minutes.length; minute++) {
            if (minute == minutes.length || minutes[minute] != minutes[from]) {
                if (minutes[from] != CLOSED) {
                    spans.add(new OpenSpan(
                            midnight.plusMinutes(from),
                            midnight.plusMinutes(minute),
                            minutes[from] == OPEN && !doubtful));
                }
                from = minute;
            }
        }
        return List.copyOf(spans);
    }
}
