package fr.passerelle.bulletin;

import fr.passerelle.platform.contact.DialledNumber;
import fr.passerelle.platform.contact.MailAddress;
import fr.passerelle.platform.problem.FieldError;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each kind of entry must have and may have; says everything that is wrong at once. */
final class EntryCheck {

    private final List<FieldError> errors = new ArrayList<>();

    /** @return as it is kept: without blanks, with numbers that can be dialled */
    static BulletinEntryRequest checked(BulletinEntryRequest request) {
        BulletinEntryRequest entry = stripped(request);
        EntryCheck check = new EntryCheck();
        BulletinEntryRequest kept = check.check(entry);
        if (!check.errors.isEmpty()) {
            throw new Problem(ProblemType.INVALID_REQUEST, "Some fields are missing or not valid for this kind.")
                    .with("errors", check.errors);
        }
        return kept;
    }

    private BulletinEntryRequest check(BulletinEntryRequest entry) {
        Map<String, @Nullable Object> fields = fields(entry);
        fields.forEach((field, value) -> {
            if (value == null && entry.kind().needs(field)) {
                says(field, "is needed for this kind");
            }
            if (value != null && !entry.kind().takes(field)) {
                says(field, "means nothing for this kind");
            }
        });
        boolean reached = entry.phone() != null || entry.mail() != null;
        if (entry.kind() == EntryKind.REFERENT && !reached) {
            says("phone", "or a mail address is needed");
        }
        if (entry.kind() == EntryKind.TRAINING && !reached && entry.link() == null) {
            says("link", "or a phone or a mail address is needed: how does one join?");
        }
        if (entry.endsAt() != null
                && (entry.beginsAt() == null || entry.endsAt().compareTo(entry.beginsAt()) <= 0)) {
            says("endsAt", "is after the beginning");
        }
        if (entry.mail() != null && !MailAddress.isOne(entry.mail())) {
            says("mail", "is not an e-mail address");
        }
        if (entry.link() != null && !isSafe(entry.link())) {
            says("link", "is an address that begins with https://");
        }
        return withPhone(entry, phone("phone", entry.phone()));
    }

    private @Nullable String phone(String field, @Nullable String typed) {
        if (typed == null) {
            return null;
        }
        String number = DialledNumber.normalised(typed).orElse(null);
        if (number == null) {
            says(field, "cannot be dialled");
        }
        return number;
    }

    private void says(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    static boolean isSafe(String link) {
        try {
            URI uri = new URI(link);
            return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException notOne) {
            return false;
        }
    }

    private static Map<String, @Nullable Object> fields(BulletinEntryRequest entry) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("body", entry.body());
        fields.put("organisation", entry.organisation());
        fields.put("contactName", entry.contactName());
        fields.put("phone", entry.phone());
        fields.put("mail", entry.mail());
        fields.put("on", entry.on());
        fields.put("beginsAt", entry.beginsAt());
        fields.put("endsAt", entry.endsAt());
        fields.put("where", entry.where());
        fields.put("link", entry.link());
        fields.put("words", entry.words());
        fields.put("alternative", entry.alternative());
        return fields;
    }

    private static BulletinEntryRequest stripped(BulletinEntryRequest entry) {
        return new BulletinEntryRequest(
                entry.kind(),
                entry.title().strip(),
                entry.body(),
                Blank.toNull(entry.organisation()),
                Blank.toNull(entry.contactName()),
                Blank.toNull(entry.phone()),
                Blank.toNull(entry.mail()),
                entry.on(),
                entry.beginsAt(),
                entry.endsAt(),
                Blank.toNull(entry.where()),
                Blank.toNull(entry.link()),
                Blank.toNull(entry.words()),
                Blank.toNull(entry.alternative()));
    }

    private static BulletinEntryRequest withPhone(BulletinEntryRequest entry, @Nullable String phone) {
        return new BulletinEntryRequest(
                entry.kind(),
                entry.title(),
                entry.body(),
                entry.organisation(),
                entry.contactName(),
                phone,
                entry.mail(),
                entry.on(),
                entry.beginsAt(),
                entry.endsAt(),
                entry.where(),
                entry.link(),
                entry.words(),
                entry.alternative());
    }
}
