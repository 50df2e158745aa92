package fr.passerelle.exchange;

import fr.passerelle.exchange.Cleaned.Step;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table's hours by weekday as one OSM {@code opening_hours}; days with the same hours are said together. */
final class WeekHours {

    private static final Pattern STRETCH = Pattern.compile(
            "(\\d{1,2})[:hH](\\d{2})?(?::\\d{2})?\\s*(?:-|–|à)\\s*(\\d{1,2})[:hH](\\d{2})?(?::\\d{2})?");
    private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");

    private final Map<DayOfWeek, List<Stretch>> week = new EnumMap<>(DayOfWeek.class);

    /** In minutes from midnight. */
    private record Stretch(int from, int to) {

        String written() {
            return "%02d:%02d-%02d:%02d".formatted(from / 60, from % 60, to / 60, to % 60);
        }
    }

    /** One day's cell: stretches between slashes, commas or semicolons. What cannot be read is said and left out. */
    List<Step> add(DayOfWeek day, String cell) {
        List<Step> steps = new ArrayList<>();
        List<Stretch> stretches = week.computeIfAbsent(day, unused -> new ArrayList<>());
        for (String part : cell.split("[/;,\\n]| et ")) {
            Matcher found = STRETCH.matcher(part.strip());
            Stretch stretch = found.matches() ? stretch(found) : new Stretch(0, 0);
            if (found.matches() && stretch.to() == 0 && stretch.from() == 0) {
                // how the national list writes a day that is closed
                steps.add(Step.repaired(CleaningRule.FILLER, part.strip(), null));
                continue;
            }
            if (stretch.from() >= stretch.to() || stretch.to() > 24 * 60) {
                steps.add(Step.flagged(CleaningRule.HOURS_UNREADABLE, part.strip(), null));
            } else if (!stretches.contains(stretch)) {
                stretches.add(stretch);
            }
        }
        if (merge(stretches)) {
            String after = stretches.stream().map(Stretch::written).collect(Collectors.joining(","));
            steps.add(Step.flagged(CleaningRule.HOURS_OVERLAP, cell, after));
        }
        return steps;
    }

    boolean isEmpty() {
        return week.values().stream().allMatch(List::isEmpty);
    }

    String written() {
        Map<String, List<Integer>> daysByHours = new LinkedHashMap<>();
        week.forEach((day, stretches) -> {
            if (!stretches.isEmpty()) {
                String hours = stretches.stream().map(Stretch::written).collect(Collectors.joining(","));
                daysByHours.computeIfAbsent(hours, unused -> new ArrayList<>()).add(day.getValue() - 1);
            }
        });
        return daysByHours.entrySet().stream()
                .map(same -> days(same.getValue()) + " " + same.getKey())
                .collect(Collectors.joining("; "));
    }

    private static String days(List<Integer> days) {
        List<String> spans = new ArrayList<>();
        for (int i = 0; i < days.size(); ) {
            int last = i;
            while (last + 1 < days.size() && days.get(last + 1) == days.get(last) + 1) {
                last++;
            }
            String first = DAYS.get(days.get(i));
            spans.add(
                    last == i
                            ? first
                            : last == i + 1
                                    ? first + "," + DAYS.get(days.get(last))
                                    : first + "-" + DAYS.get(days.get(last)));
            i = last + 1;
        }
        return String.join(",", spans);
    }

    /** @return whether some overlapped; stretches that only touch stay apart, as the table writes them */
    private static boolean merge(List<Stretch> stretches) {
        stretches.sort(Comparator.comparingInt(Stretch::from).thenComparingInt(Stretch::to));
        boolean overlapped = false;
        for (int i = 1; i < stretches.size(); ) {
            Stretch before = stretches.get(i - 1);
            Stretch here = stretches.get(i);
            if (here.from() < before.to()) {
                stretches.set(i - 1, new Stretch(before.from(), Math.max(before.to(), here.to())));
                stretches.remove(i);
                overlapped = true;
            } else {
                i++;
            }
        }
        return overlapped;
    }

    private static Stretch stretch(Matcher found) {
        return new Stretch(minutes(found.group(1), found.group(2)), minutes(found.group(3), found.group(4)));
    }

    private static int minutes(String hours, String minutes) {
        return Integer.parseInt(hours) * 60 + (minutes == null ? 0 : Integer.parseInt(minutes));
    }
}
