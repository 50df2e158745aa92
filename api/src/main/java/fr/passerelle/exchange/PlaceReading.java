package fr.passerelle.exchange;

import fr.passerelle.exchange.Cleaned.Step;
import fr.passerelle.exchange.CoordinateCleaning.Point;
import fr.passerelle.exchange.Gazetteer.Entry;
import fr.passerelle.network.PlaceCard;
import fr.passerelle.network.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a card of a row under our names of fields: every cleaning, in the order in which one needs the other. */
final class PlaceReading {

    /** Constant, so that reading the same file another day changes nothing; older than any limit of freshness. */
    static final LocalDate NEVER_VERIFIED = LocalDate.of(2000, 1, 1);

    private static final int SUMMARY = 280;

    private final FieldRow row;
    private final ReadingGround ground;
    private final TermTable table;
    private final Map<Vocabulary, Set<String>> terms = new EnumMap<>(Vocabulary.class);

    private PlaceReading(FieldRow row, ReadingGround ground, TermTable table) {
        this.row = row;
        this.ground = ground;
        this.table = table;
    }

    /** @param departement where the whole source is, when it says so */
    static SourceRow read(FieldRow row, ReadingGround ground, TermTable table, @Nullable String departement) {
        return new PlaceReading(row, ground, table).read(departement);
    }

    private SourceRow read(@Nullable String departement) {
        Placement placement = Placement.of(row, ground.communes(), departement);
        String name = line(PlaceField.NAME);
        String sourceId = SourceId.of(row);
        if (name == null) {
            row.note(row.column(PlaceField.NAME), List.of(Step.rejected(CleaningRule.REQUIRED_MISSING, null, null)));
        }
        Entry commune = placement.commune();
        PlaceCard card = commune == null || name == null ? null : card(name, commune, placement);
        return new SourceRow(row.number(), sourceId, card, null, null, List.copyOf(row.notes()));
    }

    private PlaceCard card(String name, Entry commune, Placement placement) {
        Point point = placement.point(row, commune, ground.communes());
        for (PlaceField field : PlaceField.values()) {
            field.vocabulary().ifPresent(vocabulary -> terms(field));
        }
        List<String> phones = several(PlaceField.PHONE, typed -> PhoneCleaning.clean(typed, commune.territoryCode()));
        String summary = paragraph(PlaceField.SUMMARY);
        if (summary != null && summary.length() > SUMMARY) {
            row.note(PlaceField.SUMMARY, List.of(Step.flagged(CleaningRule.SUMMARY_LONG, summary, summary)));
        }
        String source = line(PlaceField.SOURCE);
        return new PlaceCard(
                name,
                one(PlaceField.PIVOT, SiretCleaning::clean),
                commune.code(),
                placement.postcode(row, commune, ground.communes()),
                placement.address(row),
                line(PlaceField.ADDRESS_COMPLEMENT),
                point.longitude(),
                point.latitude(),
                point.located(),
                codes(Vocabulary.KINDS),
                phones.isEmpty() ? null : phones.get(0),
                phones.isEmpty() ? List.of() : phones.subList(1, phones.size()),
                several(PlaceField.EMAILS, EmailCleaning::clean),
                several(PlaceField.WEBSITES, WebAddressCleaning::clean),
                one(PlaceField.OPENING_HOURS, OpeningHoursCleaning::clean),
                summary,
                paragraph(PlaceField.DESCRIPTION),
                source == null ? ground.source() : source,
                codes(Vocabulary.ITINERANCE),
                line(PlaceField.PARENT_STRUCTURE),
                verifiedOn(),
                codes(Vocabulary.SERVICES),
                codes(Vocabulary.PUBLICS),
                codes(Vocabulary.SPECIAL_CARE),
                codes(Vocabulary.FEES),
                codes(Vocabulary.PROGRAMMES),
                codes(Vocabulary.TRAINING_LABELS),
                lines(PlaceField.OTHER_LABELS),
                codes(Vocabulary.ACCESS_MODES),
                codes(Vocabulary.SUPPORT_MODES),
                first(PlaceField.ACCESSIBILITY_URL),
                first(PlaceField.BOOKING_URL),
                LanguageCleaning.languages(row),
                codes(Vocabulary.EQUIPMENT),
                StepFreeCleaning.stepFree(row),
                AtHomeCleaning.atHome(row),
                paragraph(PlaceField.WHO_TO_ASK_FOR),
                paragraph(PlaceField.WHAT_TO_BRING),
                paragraph(PlaceField.DOES_NOT_DO),
                CompetenceCleaning.communes(row, ground.communes()));
    }

    private LocalDate verifiedOn() {
        LocalDate day = one(PlaceField.VERIFIED_ON, typed -> DateCleaning.clean(typed, ground.today()));
        if (day != null) {
            return day;
        }
        LocalDate published = ground.publishedOn();
        String column = row.column(PlaceField.VERIFIED_ON);
        if (published != null) {
            row.note(column, List.of(Step.repaired(CleaningRule.DATE_FROM_FILE_NAME, null, published.toString())));
            return published;
        }
        row.note(column, List.of(Step.flagged(CleaningRule.DATE_MISSING, null, NEVER_VERIFIED.toString())));
        return NEVER_VERIFIED;
    }

    private void terms(PlaceField field) {
        for (String label : TermCleaning.labels(row.items(field))) {
            List<Term> found =
                    kept(field, TextCleaning.line(label).then(text -> TermCleaning.clean(field, text, table)));
            if (found != null) {
                found.forEach(term -> terms.computeIfAbsent(term.vocabulary(), unused -> new LinkedHashSet<>())
                        .add(term.code()));
            }
        }
    }

    private List<String> codes(Vocabulary vocabulary) {
        return List.copyOf(terms.getOrDefault(vocabulary, Set.of()));
    }

    private @Nullable String line(PlaceField field) {
        return kept(field, TextCleaning.line(row.text(field)));
    }

    private @Nullable String paragraph(PlaceField field) {
        return kept(field, TextCleaning.paragraph(String.join("\n", row.items(field))));
    }

    private List<String> lines(PlaceField field) {
        List<String> lines = new ArrayList<>();
        for (String label : TermCleaning.labels(row.items(field))) {
            String line = kept(field, TextCleaning.line(label));
            if (line != null && !lines.contains(line)) {
                lines.add(line);
            }
        }
        return List.copyOf(lines);
    }

    private <T> @Nullable T one(PlaceField field, Function<String, Cleaned<T>> cleaning) {
        return kept(field, TextCleaning.paragraph(row.text(field)).then(cleaning));
    }

    private List<String> several(PlaceField field, Function<String, Cleaned<List<String>>> cleaning) {
        Collection<String> all = new LinkedHashSet<>();
        for (String item : row.items(field)) {
            List<String> found = kept(field, TextCleaning.paragraph(item).then(cleaning));
            if (found != null) {
                all.addAll(found);
            }
        }
        return List.copyOf(all);
    }

    private @Nullable String first(PlaceField field) {
        List<String> addresses = several(field, WebAddressCleaning::clean);
        return addresses.isEmpty() ? null : addresses.get(0);
    }

    private <T> @Nullable T kept(PlaceField field, Cleaned<T> cleaned) {
        row.note(field, cleaned.steps());
        return cleaned.value();
    }
}
