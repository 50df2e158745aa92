package fr.passerelle.person;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.validator.routines.checkdigit.IBANCheckDigit;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;

/**
 * What no free text may hold, whoever writes it: a social security number with its key, a bank account, a bank card, a
 * password. It says the kind and never repeats the text, which is not kept and not logged.
 *
 * <p>Sources: NIR key 97 - (n mod 97), with Corsica's 2A and 2B as 19 and 18 (INSEE); IBAN by ISO 13616 (mod 97 is 1);
 * card numbers by ISO/IEC 7812 (Luhn).
 */
public enum NoteGuard {
    SOCIAL_SECURITY_NUMBER(
            "(?<![0-9A-Z])[12378](?:[ .-]?[0-9]){4}[ .-]?(?:[0-9][ .-]?[0-9]|2[ .-]?[AB])(?:[ .-]?[0-9]){8}(?![0-9])",
            NoteGuard::hasNirKey),
    BANK_ACCOUNT("(?<![0-9A-Z])[A-Z]{2}[ ]?[0-9]{2}(?:[ ]?[0-9A-Z]){11,30}(?![0-9A-Z])", NoteGuard::isIban),
    BANK_CARD("(?<![0-9])[0-9](?:[ -]?[0-9]){12,18}(?![0-9])", NoteGuard::isCard),
    PASSWORD(
            "\\b(?:MOTS? DE PASSE|MDP|PASSWORD|CODE (?:SECRET|PIN|CONFIDENTIEL))\\b\\s*(?:[:=]|EST\\b)\\s*\\S",
            text -> true);

    private final Pattern pattern;
    private final Predicate<String> check;

    NoteGuard(String pattern, Predicate<String> check) {
        this.pattern = Pattern.compile(pattern);
        this.check = check;
    }

    /** @return the first thing in it that may not be written down */
    public static Optional<NoteGuard> stops(String text) {
        String upper = text.toUpperCase(Locale.ROOT).replace('\u00a0', ' ').replace('\u202f', ' ');
        for (NoteGuard guard : values()) {
            if (guard.isIn(upper)) {
                return Optional.of(guard);
            }
        }
        return Optional.empty();
    }

    private boolean isIn(String text) {
        Matcher found = pattern.matcher(text);
        for (int from = 0; found.find(from); from = found.start() + 1) {
            if (check.test(found.group())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasNirKey(String found) {
        String number = bare(found);
        String body = number.substring(0, 13).replace("2A", "19").replace("2B", "18");
        long key = 97 - Long.parseLong(body) % 97;
        return key == Long.parseLong(number.substring(13));
    }

    private static boolean isIban(String found) {
        String whole = bare(found);
        // What follows an account in a sentence may look like its end.
        return IntStream.rangeClosed(15, whole.length())
                .anyMatch(length -> IBANCheckDigit.IBAN_CHECK_DIGIT.isValid(whole.substring(0, length)));
    }

    private static boolean isCard(String found) {
        return LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(bare(found));
    }

    private static String bare(String found) {
        return found.replaceAll("[ .-]", "");
    }
}
