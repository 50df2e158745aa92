package fr.passerelle.exchange;

import fr.passerelle.exchange.Cleaned.Step;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Web addresses, several to a cell. Source: RFC 3986; only http and https are followed from here. */
final class WebAddressCleaning {

    private static final int LONGEST = 2083;
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*\\|\\s*|\\s*[;,\\n]\\s*(?=https?:|www\\.)|\\s+(?:/|ou|et|-)\\s+(?=\\S+\\.\\S)|\\s+(?=https?:|www\\.|[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:com|fr|org|net|eu)\\b)");
    private static final Pattern SCHEME = Pattern.compile("(?i)https?://.*");
    private static final Pattern MISSPELLED = Pattern.compile(
            "(?i)^(?:h?t{1,3}ps?|htpp?|http)(s?)\\s*[:;]?\\s*/{1,3}\\s*:?/*\\s*|^(?:h?t{1,3}p|htpp?)(s?)\\s*:\\s*/*\\s*");
    private static final Pattern HOST = Pattern.compile(
            "(?:[a-zA-Z0-9À-ÿ_](?:[a-zA-Z0-9À-ÿ_-]{0,61}[a-zA-Z0-9À-ÿ_])?\\.)+(?:[a-zA-Z][a-zA-Z-]{1,23}|\\d{1,3})");

    private WebAddressCleaning() {}

    static Cleaned<List<String>> clean(String typed) {
        List<Step> steps = new ArrayList<>();
        Set<String> addresses = new LinkedHashSet<>();
        for (String part : BETWEEN.split(typed.strip())) {
            String given = part.strip();
            if (given.isEmpty()) {
                continue;
            }
            if (valid(given)) {
                addresses.add(given);
                continue;
            }
            boolean schemed = MISSPELLED.matcher(given).find();
            String spelled = spelled(given);
            if (valid(spelled)) {
                steps.add(Step.repaired(
                        schemed ? CleaningRule.WEB_SPELLING : CleaningRule.WEB_SCHEME_MISSING, given, spelled));
                addresses.add(spelled);
            } else {
                steps.add(Step.flagged(CleaningRule.WEB_UNREADABLE, given, null));
            }
        }
        return new Cleaned<>(addresses.isEmpty() ? null : List.copyOf(addresses), List.copyOf(steps));
    }

    private static String spelled(String given) {
        String scheme = given.toLowerCase(Locale.ROOT).matches("^h?t+ps.*|^htpps.*") ? "https://" : "http://";
        String rest = SCHEME.matcher(given).matches()
                ? given.replaceFirst("(?i)^https?://\\s*", "")
                : MISSPELLED.matcher(given).replaceFirst("");
        return scheme
                + rest.replaceFirst("^/+", "")
                        .replaceAll("\\s+(?=/)|(?<=/)\\s+", "")
                        .replaceFirst("[.,]+$", "");
    }

    static boolean valid(String address) {
        if (!SCHEME.matcher(address).matches() || address.length() > LONGEST) {
            return false;
        }
        try {
            String authority = new URI(address).getRawAuthority();
            return authority != null
                    && HOST.matcher(authority.replaceFirst(":\\d{1,5}$", "")).matches();
        } catch (URISyntaxException notOne) {
            return false;
        }
    }
}
