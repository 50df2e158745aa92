package fr.passerelle.exchange;

import fr.passerelle.exchange.Cleaned.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** E-mail addresses, several to a cell. Source: RFC 5321, without quoted local parts, which nobody gives out. */
final class EmailCleaning {

    private static final Pattern ADDRESS = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{}~.À-ÿ-]{1,64}@(?:[A-Za-z0-9À-ÿ](?:[A-Za-z0-9À-ÿ-]{0,61}[A-Za-z0-9À-ÿ])?\\.)+[A-Za-z]{2,24}");

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[;|,\\n]\\s*|\\s+/\\s+|\\s+(?:ou|et|-)\\s+|(?<=[a-z]{2})\\s+(?=[^\\s@]+@)");

    private EmailCleaning() {}

    static Cleaned<List<String>> clean(String typed) {
        List<Step> steps = new ArrayList<>();
        Set<String> addresses = new LinkedHashSet<>();
        for (String part : BETWEEN.split(typed.strip())) {
            String given = part.strip();
            if (given.isEmpty() || given.equals("@")) {
                if (!given.isEmpty()) {
                    steps.add(Step.repaired(CleaningRule.FILLER, given, null));
                }
                continue;
            }
            String address = spelled(given);
            if (!ADDRESS.matcher(address).matches() || address.contains("..") || address.startsWith(".")) {
                steps.add(Step.flagged(CleaningRule.EMAIL_UNREADABLE, given, null));
            } else if (address.startsWith("masque@")) {
                steps.add(Step.flagged(CleaningRule.MASKED, given, null));
            } else {
                if (!address.equals(given)) {
                    steps.add(Step.repaired(CleaningRule.EMAIL_SPELLING, given, address));
                }
                addresses.add(address);
            }
        }
        return new Cleaned<>(addresses.isEmpty() ? null : List.copyOf(addresses), List.copyOf(steps));
    }

    private static String spelled(String given) {
        if (ADDRESS.matcher(given).matches()) {
            return given;
        }
        return given.replaceFirst("(?i)^(?:mailto|e-?mail|courriel)\\s*:\\s*", "")
                .replaceFirst("(?i)^.*<([^<>\\s]+@[^<>\\s]+)>$", "$1")
                .replaceAll("(?i)\\s*[(\\[]\\s*(?:at|arobase)\\s*[)\\]]\\s*", "@")
                .replaceAll("\\s*@+\\s*", "@")
                .replaceFirst("[.,;:]+$", "")
                .replaceAll("[\\u00A0\\u200B]", "");
    }
}
