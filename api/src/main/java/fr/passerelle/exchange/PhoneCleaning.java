package fr.passerelle.exchange;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import fr.passerelle.exchange.Cleaned.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Phone numbers as E.164; short numbers as they are dialled. Ten digits are dialled alike from all of France, so that
 * the département decides which country code an overseas number has. Source: ITU-T E.164; Arcep, plan de numérotation;
 * libphonenumber.
 */
final class PhoneCleaning {

    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    private static final Map<String, String> OVERSEAS = Map.ofEntries(
            Map.entry("971", "GP"),
            Map.entry("972", "MQ"),
            Map.entry("973", "GF"),
            Map.entry("974", "RE"),
            Map.entry("975", "PM"),
            Map.entry("976", "YT"),
            Map.entry("977", "BL"),
            Map.entry("978", "MF"),
            Map.entry("986", "WF"),
            Map.entry("987", "PF"),
            Map.entry("988", "NC"));

    /** By the first four digits that are dialled. */
    private static final Map<String, String> OVERSEAS_PREFIXES = Map.ofEntries(
            Map.entry("0590", "GP"),
            Map.entry("0690", "GP"),
            Map.entry("0691", "GP"),
            Map.entry("0594", "GF"),
            Map.entry("0694", "GF"),
            Map.entry("0596", "MQ"),
            Map.entry("0696", "MQ"),
            Map.entry("0697", "MQ"),
            Map.entry("0262", "RE"),
            Map.entry("0263", "RE"),
            Map.entry("0692", "RE"),
            Map.entry("0693", "RE"),
            Map.entry("0269", "YT"),
            Map.entry("0639", "YT"));

    /** Emergency and general interest (1x, 1xx, 11x xxx), operators (10xx), information (3xxx). */
    private static final Pattern SHORT = Pattern.compile("1\\d|1[0-9]{2}|10\\d{2}|3\\d{3}|11[68]\\d{3}");

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:[/;|,\\n]|\\bou\\b|\\bet\\b|\\bpuis\\b|\\s-\\s)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORDS =
            Pattern.compile("\\([^()0-9]*[A-Za-zÀ-ÿ][^()0-9]*\\)|(?:[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ.'’ ]*)\\s*:?\\s*");
    private static final Pattern PLACEHOLDER = Pattern.compile(".*0{8}");

    private PhoneCleaning() {}

    /** @return numbers in their order, never empty unless the value is null */
    static Cleaned<List<String>> clean(String typed, String departement) {
        List<Step> steps = new ArrayList<>();
        Set<String> numbers = new LinkedHashSet<>();
        String text = typed.strip();
        Optional<String> whole = known(text, departement);
        List<String> parts = whole.isPresent() ? List.of(text) : List.of(BETWEEN.split(text));
        for (String part : parts) {
            if (!part.isBlank()) {
                one(part.strip(), departement, steps).ifPresent(numbers::add);
            }
        }
        if (numbers.size() > 1) {
            steps.add(Step.repaired(CleaningRule.PHONE_SEVERAL, text, String.join(" | ", numbers)));
        }
        return new Cleaned<>(numbers.isEmpty() ? null : List.copyOf(numbers), List.copyOf(steps));
    }

    private static Optional<String> one(String part, String departement, List<Step> steps) {
        String number = part;
        String wordless = WORDS.matcher(part).replaceAll("").strip();
        if (!wordless.equals(part) && wordless.matches(".*\\d.*")) {
            steps.add(Step.repaired(CleaningRule.PHONE_REMARK, part, wordless));
            number = wordless;
        }
        String digits = number.replaceAll("[^0-9+]", "");
        if (PLACEHOLDER.matcher(digits).matches()) {
            steps.add(Step.flagged(CleaningRule.PHONE_PLACEHOLDER, part, null));
            return Optional.empty();
        }
        Optional<String> known = known(number, departement);
        if (known.isPresent()) {
            if (!known.get().equals(number)) {
                steps.add(Step.repaired(rule(digits, known.get()), number, known.get()));
            }
            return known;
        }
        Optional<PhoneNumber> unassigned = parsed(number, "FR").filter(PhoneCleaning::isOfFrenchLength);
        if (unassigned.isPresent()) {
            String kept = e164(unassigned.get());
            Optional<String> overseas = known(kept, departement);
            if (overseas.isPresent()) {
                steps.add(Step.repaired(CleaningRule.PHONE_OVERSEAS, part, overseas.get()));
                return overseas;
            }
            steps.add(Step.flagged(CleaningRule.PHONE_UNASSIGNED, part, kept));
            return Optional.of(kept);
        }
        steps.add(Step.flagged(CleaningRule.PHONE_UNREADABLE, part, null));
        return Optional.empty();
    }

    private static CleaningRule rule(String digits, String number) {
        if (digits.length() == 9 && !digits.startsWith("0") && !digits.startsWith("+")) {
            return CleaningRule.PHONE_LEADING_ZERO;
        }
        return digits.startsWith("+269") || (digits.startsWith("+") && !number.startsWith(digits.substring(0, 3)))
                ? CleaningRule.PHONE_OVERSEAS
                : CleaningRule.PHONE_FORMAT;
    }

    private static Optional<String> known(String number, String departement) {
        String digits = number.replaceAll("[\\s\\u00A0\\u202F.\\-/]", "");
        if (SHORT.matcher(digits).matches()) {
            return Optional.of(digits);
        }
        for (String candidate : List.of(number, "0" + number)) {
            boolean leadingZeroMissing = !candidate.equals(number);
            if (leadingZeroMissing && !digits.matches("[1-9]\\d{8}")) {
                continue;
            }
            for (String region : regions(candidate, departement)) {
                Optional<PhoneNumber> read = parsed(candidate, region).filter(LIBRARY::isValidNumber);
                if (read.isPresent()) {
                    return read.map(PhoneCleaning::e164);
                }
            }
        }
        String plain = number.replaceAll("[^0-9+]", "");
        if (plain.startsWith("+33") && plain.length() == 12) {
            String national = "0" + plain.substring(3);
            String region = OVERSEAS_PREFIXES.get(national.substring(0, 4));
            if (region != null) {
                return parsed(national, region).filter(LIBRARY::isValidNumber).map(PhoneCleaning::e164);
            }
        }
        if (plain.matches("\\+269(?:269|639)\\d{6}")) {
            return parsed("0" + plain.substring(4), "YT")
                    .filter(LIBRARY::isValidNumber)
                    .map(PhoneCleaning::e164);
        }
        return Optional.empty();
    }

    private static List<String> regions(String number, String departement) {
        List<String> regions = new ArrayList<>();
        String overseas = OVERSEAS.get(departement);
        if (overseas != null) {
            regions.add(overseas);
        }
        regions.add("FR");
        String digits = number.replaceAll("[^0-9]", "");
        String byPrefix = digits.length() == 10 ? OVERSEAS_PREFIXES.get(digits.substring(0, 4)) : null;
        if (byPrefix != null) {
            regions.add(byPrefix);
        }
        return regions;
    }

    /** Nine digits after +33: a range that was opened since the library was made, or that is kept for fiction. */
    private static boolean isOfFrenchLength(PhoneNumber number) {
        return number.getCountryCode() == 33
                && Long.toString(number.getNationalNumber()).length() == 9;
    }

    private static String e164(PhoneNumber number) {
        return LIBRARY.format(number, PhoneNumberFormat.E164);
    }

    private static Optional<PhoneNumber> parsed(String number, String region) {
        if (number.matches(".*[A-Za-zÀ-ÿ].*")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LIBRARY.parse(number, region));
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
