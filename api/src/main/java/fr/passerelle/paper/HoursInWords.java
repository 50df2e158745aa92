package fr.passerelle.paper;

import fr.passerelle.network.UsualWeek;
import fr.passerelle.network.UsualWeek.Hours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A usual week as one says it: « du lundi au vendredi : 9 h à 12 h, 14 h à 17 h ». */
final class HoursInWords {

    static final String UNKNOWN = "Horaires à demander par téléphone.";
    private static final String VARIES = "D’autres horaires changent : téléphonez avant de venir.";
    private static final String REST = "Autres jours : téléphonez avant de venir.";

    private HoursInWords() {}

    /** @param atMost lines, at least 2 */
    static List<String> lines(UsualWeek week, int atMost) {
        if (!week.known() || (week.days().isEmpty() && !week.varies())) {
            return List.of(UNKNOWN);
        }
        Map<List<Hours>, List<DayOfWeek>> alike = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Hours> hours = week.days().get(day);
            if (hours != null) {
                alike.computeIfAbsent(hours, any -> new ArrayList<>()).add(day);
            }
        }
        List<String> lines = alike.entrySet().stream()
                .map(one -> days(one.getValue()) + " : " + hours(one.getKey()) + ".")
                .collect(Collectors.toCollection(ArrayList::new));
        if (week.varies()) {
            lines.add(lines.isEmpty() ? "Les horaires changent : téléphonez avant de venir." : VARIES);
        }
        if (lines.size() > atMost) {
            lines.subList(atMost - 1, lines.size()).clear();
            lines.add(REST);
        }
        return lines;
    }

    private static String days(List<DayOfWeek> days) {
        int first = days.get(0).getValue();
        int last = days.get(days.size() - 1).getValue();
        if (days.size() == 7) {
            return "Tous les jours";
        }
        if (days.size() > 2 && last - first == days.size() - 1) {
            return "Du " + name(days.get(0)) + " au " + name(days.get(days.size() - 1));
        }
        List<String> names = days.stream().map(HoursInWords::name).toList();
        String text = names.size() == 1
                ? names.get(0)
                : String.join(", ", names.subList(0, names.size() - 1)) + " et " + names.get(names.size() - 1);
        return text.substring(0, 1).toUpperCase(Locale.FRANCE) + text.substring(1);
    }

    private static String hours(List<Hours> hours) {
        return hours.stream()
                .map(one -> one.from().equals(one.to())
                        ? "jour et nuit"
                        : Words.hour(one.from()) + " à "
                                + (one.to().equals(LocalTime.MIDNIGHT) ? "minuit" : Words.hour(one.to())))
                .collect(Collectors.joining(", "));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.FRANCE);
    }
}
