package fr.passerelle.exchange;

import fr.passerelle.exchange.Cleaned.Step;
import fr.passerelle.exchange.Gazetteer.Entry;
import fr.passerelle.territory.CommuneName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which commune a row is in: by its INSEE code, else by postcode and name together, else by a name that only one
 * commune of the département bears, else by a postcode that only one commune has; else the row is refused with those
 * that could be meant. Retired codes and arrondissements lead to today's commune.
 */
final class CommuneCleaning {

    private static final int SHOWN = 5;
    private static final Pattern CEDEX = Pattern.compile(" cedex( \\d+)?$");
    private static final Pattern ARRONDISSEMENT =
            Pattern.compile("^(paris|lyon|marseille) \\d{1,2}( ?(e|er|eme))?( arrondissement)?$");

    private CommuneCleaning() {}

    /** @param departement where the whole source is, when it says so */
    static Cleaned<Entry> clean(
            String code, String postcode, String name, @Nullable String departement, GazetteerIndex communes) {
        String plainName = plainName(name);
        String insee = code.strip().toUpperCase(Locale.ROOT);
        if (!insee.isEmpty()) {
            Optional<Cleaned<Entry>> byCode = byCode(insee, communes);
            if (byCode.isPresent()) {
                return byCode.get().then(commune -> checked(commune, insee, postcode, plainName, communes));
            }
        }
        List<Entry> here = communes.withPostcode(postcode);
        List<Entry> both = here.stream()
                .filter(commune -> communes.nameOf(commune).equals(plainName))
                .toList();
        if (both.size() == 1) {
            return Cleaned.as(both.get(0));
        }
        String where = departement != null ? departement : departementOf(postcode.isEmpty() ? insee : postcode);
        List<Entry> named = communes.named(plainName).stream()
                .filter(commune -> isIn(commune, where))
                .toList();
        if (named.size() == 1) {
            Entry only = named.get(0);
            return Cleaned.with(only, Step.repaired(CleaningRule.COMMUNE_BY_NAME, said(postcode, name), said(only)));
        }
        List<Entry> longer = here.stream()
                .filter(commune ->
                        !plainName.isEmpty() && communes.nameOf(commune).startsWith(plainName + " "))
                .toList();
        if (longer.size() == 1) {
            return Cleaned.with(
                    longer.get(0),
                    Step.flagged(CleaningRule.COMMUNE_BY_BEGINNING, said(postcode, name), said(longer.get(0))));
        }
        if (here.size() == 1) {
            Entry only = here.get(0);
            return Cleaned.with(only, Step.flagged(CleaningRule.COMMUNE_BY_POSTCODE, said(postcode, name), said(only)));
        }
        return refused(code, postcode, name, where, named.isEmpty() ? here : named, communes);
    }

    /** Today's commune of a code, retired ones and arrondissements too; empty when it is nobody's here. */
    static Optional<Cleaned<Entry>> byCode(String insee, GazetteerIndex communes) {
        Optional<Entry> today = communes.today(insee);
        if (today.isPresent()) {
            return today.map(Cleaned::as);
        }
        Optional<Entry> retired = communes.retired(insee);
        if (retired.isPresent()) {
            return retired.map(now -> Cleaned.with(now, Step.repaired(CleaningRule.COMMUNE_RETIRED, insee, said(now))));
        }
        String city = insee.matches("751[0-2]\\d")
                ? "75056"
                : insee.matches("6938\\d") ? "69123" : insee.matches("132[01]\\d") ? "13055" : "";
        if (communes.today(city).isPresent()) {
            return communes.today(city)
                    .map(now ->
                            Cleaned.with(now, Step.repaired(CleaningRule.COMMUNE_ARRONDISSEMENT, insee, said(now))));
        }
        if (insee.matches("[1-9]\\d{3}") && communes.today("0" + insee).isPresent()) {
            return communes.today("0" + insee)
                    .map(now -> Cleaned.with(
                            now, Step.repaired(CleaningRule.COMMUNE_CODE_LEADING_ZERO, insee, now.code())));
        }
        return Optional.empty();
    }

    /** A code that neither the name nor the postcode bears out, while both say another commune. */
    private static Cleaned<Entry> checked(
            Entry commune, String insee, String postcode, String plainName, GazetteerIndex communes) {
        boolean borneOut = postcode.isEmpty()
                || plainName.isEmpty()
                || commune.postcodes().contains(postcode)
                || communes.nameOf(commune).equals(plainName);
        Optional<Entry> other = borneOut
                ? Optional.empty()
                : communes.withPostcode(postcode).stream()
                        .filter(candidate -> communes.nameOf(candidate).equals(plainName))
                        .findFirst();
        return other.map(said ->
                        Cleaned.with(commune, Step.flagged(CleaningRule.COMMUNE_CONTRADICTED, insee, said(said))))
                .orElse(Cleaned.as(commune));
    }

    private static Cleaned<Entry> refused(
            String code,
            String postcode,
            String name,
            @Nullable String departement,
            List<Entry> candidates,
            GazetteerIndex communes) {
        String before = (code + " " + said(postcode, name)).strip();
        if (before.isEmpty()) {
            return Cleaned.with(null, Step.rejected(CleaningRule.REQUIRED_MISSING, null, null));
        }
        if (!candidates.isEmpty()) {
            String meant =
                    candidates.stream().limit(SHOWN).map(CommuneCleaning::said).collect(Collectors.joining(", "));
            return Cleaned.with(null, Step.rejected(CleaningRule.COMMUNE_AMBIGUOUS, before, meant));
        }
        String where = !code.isBlank() ? departementOf(code.strip()) : departement;
        boolean elsewhere = where != null && !communes.holds(where) && !(where.equals("20") && communes.holds("2A"));
        return Cleaned.with(
                null,
                Step.rejected(
                        elsewhere ? CleaningRule.COMMUNE_NOT_LOADED : CleaningRule.COMMUNE_UNKNOWN, before, null));
    }

    /** Without « CEDEX 9 » and « 3e arrondissement ». */
    private static String plainName(String name) {
        String searchable = CEDEX.matcher(CommuneName.searchable(name)).replaceFirst("");
        return ARRONDISSEMENT.matcher(searchable).replaceFirst("$1");
    }

    /** From an INSEE code or a postcode; « 20 » is Corsica in postcodes. */
    static @Nullable String departementOf(String code) {
        if (code.length() != 5) {
            return null;
        }
        return code.startsWith("97") || code.startsWith("98") ? code.substring(0, 3) : code.substring(0, 2);
    }

    private static boolean isIn(Entry commune, @Nullable String departement) {
        return departement == null
                || commune.territoryCode().equals(departement)
                || (departement.equals("20") && commune.territoryCode().startsWith("2"));
    }

    private static String said(String postcode, String name) {
        return (postcode + " " + name).strip();
    }

    private static String said(Entry commune) {
        return commune.code() + " " + commune.name();
    }
}
