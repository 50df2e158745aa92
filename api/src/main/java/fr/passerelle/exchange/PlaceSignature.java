package fr.passerelle.exchange;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import fr.passerelle.territory.CommuneName;
import fr.passerelle.territory.Distance;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place's traits made comparable, once for all comparisons.
 *
 * @param commune searchable name, without CEDEX and district; empty when unknown
 * @param phones national numbers, since a number overseas is written with +33 or with its own country code
 */
record PlaceSignature(
        PlaceName name,
        @Nullable PlaceAddress address,
        String commune,
        @Nullable String communeCode,
        @Nullable String postcode,
        @Nullable Double latitude,
        @Nullable Double longitude,
        Set<String> phones,
        Set<String> emails,
        Set<String> domains,
        @Nullable String siret) {

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@+[\\w-]+(\\.[\\w-]+)+");
    private static final Pattern DISTRICT = Pattern.compile(" (cedex( \\d+)?|\\d+(e|er|eme)?( arrondissement)?)$");

    /** A mediator's own address follows them from place to place; « masque » and 06 00 00 00 00 stand for a removed one. */
    private static final Pattern TIES_NOTHING = Pattern.compile("masque@.*|.*@conseiller-numerique\\.fr");

    private static final int LONGEST_CELL = 300;
    private static final int DEPARTEMENT = 2;
    private static final String REMOVED_NUMBER = "600000000";
    private static final Set<String> SHARED_DOMAINS = Set.of(
            ("facebook.com fr-fr.facebook.com instagram.com linktr.ee sites.google.com google.com twitter.com linkedin.com"
                            + " orange.fr wanadoo.fr gmail.com hotmail.fr hotmail.com outlook.fr outlook.com free.fr sfr.fr"
                            + " yahoo.fr yahoo.com laposte.net laposte.fr lilo.org aliceadsl.fr bbox.fr numericable.fr"
                            + " france-services.gouv.fr conseiller-numerique.fr agence-cohesion-territoires.gouv.fr")
                    .split(" "));

    static PlaceSignature of(PlaceTraits traits) {
        Set<String> phones = new HashSet<>();
        for (String cell : traits.phones()) {
            for (PhoneNumberMatch match : PHONES.findNumbers(cut(cell), "FR", Leniency.POSSIBLE, Long.MAX_VALUE)) {
                phones.add(Long.toString(match.number().getNationalNumber()));
            }
        }
        phones.remove(REMOVED_NUMBER);
        Set<String> emails = new HashSet<>();
        for (String cell : traits.emails()) {
            Matcher email = EMAIL.matcher(cut(cell).toLowerCase(Locale.ROOT));
            while (email.find()) {
                emails.add(email.group().replaceAll("@+", "@"));
            }
        }
        Set<String> domains = domains(traits.websites(), emails);
        emails.removeIf(TIES_NOTHING.asMatchPredicate());
        String commune = traits.communeName() == null ? "" : CommuneName.searchable(cut(traits.communeName()));
        return new PlaceSignature(
                PlaceName.of(cut(traits.name()), traits.kinds()),
                PlaceAddress.of(traits.address() == null ? null : cut(traits.address()), traits.postcode()),
                DISTRICT.matcher(commune).replaceFirst(""),
                traits.communeCode(),
                traits.postcode(),
                traits.latitude(),
                traits.longitude(),
                phones,
                emails,
                domains,
                siret(traits.siret()));
    }

    /** @return null where one of the two has no point */
    @Nullable
    Integer metresTo(PlaceSignature other) {
        if (latitude == null || longitude == null || other.latitude == null || other.longitude == null) {
            return null;
        }
        return (int) Math.round(1000 * Distance.km(latitude, longitude, other.latitude, other.longitude));
    }

    /** By code, else by name within a département: one of two may be shortened (« Mansle », « Mansle-les-Fontaines »). */
    boolean inSameCommuneAs(PlaceSignature other) {
        if (communeCode != null && communeCode.equals(other.communeCode)) {
            return true;
        }
        if (commune.isEmpty() || other.commune.isEmpty()) {
            return false;
        }
        boolean onePostcode = postcode != null && postcode.equals(other.postcode);
        if (commune.equals(other.commune)) {
            String here = departement();
            String there = other.departement();
            return here == null || there == null || here.equals(there);
        }
        Set<String> words = PlaceName.words(commune);
        Set<String> others = PlaceName.words(other.commune);
        return onePostcode && (words.containsAll(others) || others.containsAll(words));
    }

    boolean inAnotherCommuneThan(PlaceSignature other) {
        boolean comparable =
                !commune.isEmpty() && !other.commune.isEmpty() || communeCode != null && other.communeCode != null;
        return comparable && !inSameCommuneAs(other);
    }

    boolean isNear(PlaceSignature other) {
        Integer metres = metresTo(other);
        return metres != null && metres <= Likeness.NEAR_METRES;
    }

    /** What another record of the same place is likely to share: contacts, and address and name within the commune. */
    Set<String> findableBy() {
        Set<String> traits = new HashSet<>();
        phones.forEach(phone -> traits.add("phone " + phone));
        emails.forEach(email -> traits.add("email " + email));
        if (siret != null) {
            traits.add("siret " + siret);
        }
        Set<String> words = name.ownBut(PlaceName.words(commune));
        for (String within : communes()) {
            words.forEach(word -> traits.add(within + " name " + word));
            if (words.isEmpty()) {
                name.kinds().forEach(kind -> traits.add(within + " kind " + kind));
            }
            if (address != null) {
                address.street().forEach(word -> address.numbers()
                        .forEach(number -> traits.add(within + " street " + number + " " + word)));
            }
        }
        return traits;
    }

    private Set<String> communes() {
        Set<String> communes = new HashSet<>();
        if (postcode != null && !postcode.isBlank()) {
            communes.add(postcode);
        }
        if (!commune.isEmpty()) {
            communes.add(commune);
        }
        return communes;
    }

    private @Nullable String departement() {
        return postcode == null || postcode.length() < DEPARTEMENT ? null : postcode.substring(0, DEPARTEMENT);
    }

    private static Set<String> domains(List<String> websites, Set<String> emails) {
        Set<String> domains = new HashSet<>();
        for (String website : websites) {
            for (String part : cut(website).toLowerCase(Locale.ROOT).split("[\\s,|]+")) {
                domains.add(part.replaceFirst("^https?:/*", "")
                        .replaceFirst("^www\\.", "")
                        .replaceFirst("[/?#:].*", ""));
            }
        }
        emails.forEach(email -> domains.add(email.substring(email.indexOf('@') + 1)));
        domains.removeIf(domain -> !domain.contains(".") || domain.contains("@") || SHARED_DOMAINS.contains(domain));
        return domains;
    }

    /** What a cell says beyond this is no contact, name or address; and the work on it stays bounded. */
    private static String cut(String cell) {
        return cell.length() <= LONGEST_CELL ? cell : cell.substring(0, LONGEST_CELL);
    }

    /** Fourteen digits that are not the zeros a source writes for « none »; else nothing. */
    private static @Nullable String siret(@Nullable String typed) {
        String digits = typed == null ? "" : typed.replaceAll("\\D", "");
        return digits.length() == 14 && !digits.startsWith("000000000") ? digits : null;
    }
}
