package fr.passerelle.paper;

import fr.passerelle.platform.time.Time;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What paper says in French for a code, a day, an hour or a number. Dates stand in full: paper is read later. */
final class Words {

    private static final String FILE = "/paper/words.properties";
    private static final String NO_BREAK = "\u00a0";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.FRANCE);
    private static final Properties WORDS = read();

    private Words() {}

    static String of(String group, Enum<?> code) {
        return of(group + "." + code.name());
    }

    static String of(String key) {
        return Objects.requireNonNull(WORDS.getProperty(key), key);
    }

    static boolean has(String key) {
        return WORDS.containsKey(key);
    }

    /** « mardi 24 novembre 2026 », « lundi 1er février 2027 ». */
    static String day(LocalDate day) {
        return DAY.format(day).replace(" 1 ", " 1er ");
    }

    /** « mardi 24 novembre 2026 à 9 h 30 ». */
    static String moment(Instant moment) {
        ZonedDateTime here = moment.atZone(Time.ZONE);
        return day(here.toLocalDate()) + " à " + hour(here.toLocalTime());
    }

    /** « 9 h », « 9 h 30 », « midi » never: digits are read by more people. */
    static String hour(LocalTime time) {
        String hour = time.getHour() + NO_BREAK + "h";
        return time.getMinute() == 0 ? hour : hour + NO_BREAK + "%02d".formatted(time.getMinute());
    }

    /** As one dials it: « 05 36 49 00 12 », in one piece; a short number or another country's as it is. */
    static @Nullable String phone(@Nullable String number) {
        return number == null || !number.matches("\\+33\\d{9}")
                ? number
                : ("0" + number.substring(3)).replaceAll("(\\d{2})(?=\\d)", "$1" + NO_BREAK);
    }

    /** What is too long for its line ends where a voice can go on. */
    static String clipped(String text, int atMost) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= atMost) {
            return line;
        }
        int space = line.lastIndexOf(' ', atMost);
        return line.substring(0, space > atMost / 2 ? space : atMost) + " … (suite au téléphone)";
    }

    private static Properties read() {
        Properties words = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            words.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
