package fr.passerelle.exchange;

import fr.passerelle.exchange.Cleaned.Step;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day of a date, with or without a time: ISO 8601, or day first as in France. */
final class DateCleaning {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]\\d{2}:\\d{2}.*)?");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})(?:[T ]\\d{1,2}:\\d{2}.*)?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4})(?:[T ,]+\\d{1,2}[:h]\\d{2}.*)?");
    private static final Pattern WORDS = Pattern.compile("(?:[a-z]+ )?(\\d{1,2})(?:er)? ([a-zéûô.]+) (\\d{4})");
    private static final List<String> MONTHS =
            List.of("janv", "févr", "mars", "avri", "mai", "juin", "juil", "août", "sept", "octo", "nove", "déce");

    private DateCleaning() {}

    static Cleaned<LocalDate> clean(String typed, LocalDate today) {
        String text = typed.strip();
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return checked(day(iso.group(1), iso.group(2), iso.group(3)), text, today, null);
        }
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            return checked(day(first.group(1), first.group(2), first.group(3)), text, today, CleaningRule.DATE_FORMAT);
        }
        Matcher last = YEAR_LAST.matcher(text);
        if (last.matches()) {
            Optional<LocalDate> dayFirst = day(last.group(3), last.group(2), last.group(1));
            return dayFirst.isPresent()
                    ? checked(dayFirst, text, today, CleaningRule.DATE_FORMAT)
                    : checked(
                            day(last.group(3), last.group(1), last.group(2)),
                            text,
                            today,
                            CleaningRule.DATE_MONTH_FIRST);
        }
        Matcher words = WORDS.matcher(text.toLowerCase(Locale.FRENCH));
        if (words.matches()) {
            return checked(
                    day(words.group(3), Integer.toString(month(words.group(2))), words.group(1)),
                    text,
                    today,
                    CleaningRule.DATE_FORMAT);
        }
        return checked(Optional.empty(), text, today, null);
    }

    private static Cleaned<LocalDate> checked(
            Optional<LocalDate> day,
            String before,
            LocalDate today,
            @org.jspecify.annotations.Nullable CleaningRule rule) {
        if (day.isEmpty() || day.get().getYear() < 1970) {
            return Cleaned.with(null, Step.flagged(CleaningRule.DATE_UNREADABLE, before, null));
        }
        LocalDate date = day.get();
        if (date.isAfter(today)) {
            return Cleaned.with(null, Step.flagged(CleaningRule.DATE_FUTURE, before, null));
        }
        if (rule == null) {
            return Cleaned.as(date);
        }
        return Cleaned.with(
                date,
                rule == CleaningRule.DATE_MONTH_FIRST
                        ? Step.flagged(rule, before, date.toString())
                        : Step.repaired(rule, before, date.toString()));
    }

    private static int month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            String known = MONTHS.get(i);
            if (word.startsWith(known) || (word.endsWith(".") && known.startsWith(word.replace(".", "")))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
