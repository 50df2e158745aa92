package fr.passerelle.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.network.FiledService;
import fr.passerelle.network.GenericMailbox;
import fr.passerelle.network.Located;
import fr.passerelle.network.PlaceCard;
import fr.passerelle.network.ServiceCard;
import fr.passerelle.network.Vocabulary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes out, comes back, and what never leaves. */
class ExportTest {

    private static final int CARDS = 400;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"MEDNUM_CSV", "MEDNUM_JSON"})
    void the_standard_is_read_back_as_it_was_written(ExportFormat format) throws IOException {
        Random dice = new Random(7);
        List<ExportedPlace> places = new ArrayList<>();
        for (int i = 0; i < CARDS; i++) {
            places.add(new ExportedPlace(new UUID(1, i), card(dice), "Libourne", List.of()));
        }
        Path file = Files.write(folder.resolve("places." + format.ending()), written(format, places));
        assertThat(Sources.exchange().recognise(file, "places")).isEqualTo(SourceFormat.MEDNUM);
        List<SourceRow> rows = Sources.rows(Sources.reading(file, SourceFormat.MEDNUM, Sources.fewCommunes(), null));
        assertThat(rows).hasSameSizeAs(places);
        for (int i = 0; i < CARDS; i++) {
            assertThat(rows.get(i).card())
                    .as(rows.get(i).notes().toString())
                    .isEqualTo(asTheStandardHoldsIt(places.get(i).card()));
            assertThat(rows.get(i).sourceId()).endsWith(places.get(i).id().toString());
        }
    }

    @Test
    void a_cell_that_a_spreadsheet_would_run_is_guarded_and_read_back() throws IOException {
        PlaceCard dangerous = card(new Random(1), "=HYPERLINK(\"http://exemple.fr\")", "@SUM(A1)");
        ExportedPlace place = new ExportedPlace(new UUID(1, 1), dangerous, "Libourne", List.of());
        byte[] csv = written(ExportFormat.MEDNUM_CSV, List.of(place));
        assertThat(new String(csv, StandardCharsets.UTF_8))
                .contains("\"'=HYPERLINK")
                .contains("\"'@SUM");
        Path file = Files.write(folder.resolve("places.csv"), csv);
        SourceRow row = Sources.rows(Sources.reading(file, SourceFormat.MEDNUM, Sources.fewCommunes(), null))
                .get(0);
        assertThat(Objects.requireNonNull(row.card()).name()).isEqualTo(dangerous.name());
        assertThat(row.notes()).extracting(RowNote::rule).contains(CleaningRule.EXPORT_GUARD);
    }

    @ParameterizedTest
    @EnumSource
    void no_address_of_a_person_leaves_in_any_format(ExportFormat format) throws IOException {
        PlaceCard card =
                card(new Random(2), "Médiathèque", "Demander à camille.exemple@exemple.fr ou à contact@exemple.fr");
        String text = new String(
                written(format, List.of(new ExportedPlace(new UUID(1, 1), card, "Libourne", List.of()))),
                StandardCharsets.UTF_8);
        assertThat(card.emails()).contains("camille.exemple@exemple.fr");
        assertThat(text).contains("contact@exemple.fr").doesNotContain("camille");
    }

    @Test
    void geojson_gives_longitude_first_and_no_point_that_is_only_the_communes() throws IOException {
        Random dice = new Random(3);
        PlaceCard given = card(dice);
        while (given.located() != Located.GIVEN) {
            given = card(dice);
        }
        PlaceCard unknown = withoutPoint(given);
        JsonNode collection = new ObjectMapper()
                .readTree(written(
                        ExportFormat.GEOJSON,
                        List.of(
                                new ExportedPlace(new UUID(1, 1), given, "Libourne", List.of()),
                                new ExportedPlace(new UUID(1, 2), unknown, "Libourne", List.of()))));
        assertThat(collection.get("type").asText()).isEqualTo("FeatureCollection");
        assertThat(collection.at("/features/0/geometry/coordinates/0").asDouble())
                .isEqualTo(given.longitude());
        assertThat(collection.at("/features/0/geometry/coordinates/1").asDouble())
                .isEqualTo(given.latitude());
        assertThat(collection.at("/features/1/geometry").isNull()).isTrue();
        assertThat(collection.at("/features/1/properties/nom").asText()).isEqualTo(given.name());
    }

    @Test
    void each_label_is_a_service_of_data_inclusion_and_is_read_back_as_that_label() throws IOException {
        PlaceCard card = card(new Random(4));
        ExportedPlace place = new ExportedPlace(new UUID(1, 1), card, "Libourne", List.of());
        Path services = Files.write(
                folder.resolve("services.json"), written(ExportFormat.DATA_INCLUSION_SERVICES, List.of(place)));
        Path structures = Files.write(
                folder.resolve("structures.json"), written(ExportFormat.DATA_INCLUSION_STRUCTURES, List.of(place)));
        List<SourceRow> rows = Sources.rows(
                Sources.reading(services, SourceFormat.DATA_INCLUSION_SERVICES, Sources.fewCommunes(), null));
        SourceRow structure = Sources.rows(Sources.reading(
                        structures, SourceFormat.DATA_INCLUSION_STRUCTURES, Sources.fewCommunes(), null))
                .get(0);
        assertThat(rows.stream().flatMap(row -> Objects.requireNonNull(row.service()).services().stream()))
                .containsExactlyElementsOf(card.services());
        assertThat(rows).allSatisfy(row -> assertThat(row.placeSourceId()).isEqualTo(structure.sourceId()));
        assertThat(rows).allSatisfy(row -> assertThat(
                        Objects.requireNonNull(row.service()).eligibilityZone())
                .isEqualTo(card.competentFor()));
        assertThat(Objects.requireNonNull(structure.card()).competentFor()).isEqualTo(card.competentFor());
        assertThat(structure.notes()).extracting(RowNote::rule).doesNotContain(CleaningRule.COLUMN_NOT_READ);
    }

    @Test
    void a_kept_service_leaves_with_all_that_v1_has_no_room_for_and_comes_back() throws IOException {
        ServiceCard kept = service(List.of("contact@exemple.fr", "accueil@exemple.fr"), "Deux ateliers par mois.");
        SourceRow row = readBack(kept);
        assertThat(row.service()).isEqualTo(kept);
        assertThat(row.placeSourceId()).isEqualTo("passerelle--" + new UUID(1, 1));
        assertThat(row.sourceId()).isEqualTo("passerelle--" + new UUID(2, 1));
        SourceRow silent = readBack(service(List.of(), null));
        assertThat(Objects.requireNonNull(silent.service()).description()).isNull();
    }

    @Test
    void no_address_of_a_person_leaves_with_a_service() throws IOException {
        ServiceCard kept = service(
                List.of("camille.exemple@exemple.fr", "contact@exemple.fr"), "Écrire à camille.exemple@exemple.fr");
        ExportedPlace place = new ExportedPlace(
                new UUID(1, 1), card(new Random(4)), "Libourne", List.of(new FiledService(new UUID(2, 1), kept)));
        String text = new String(written(ExportFormat.DATA_INCLUSION_SERVICES, List.of(place)), StandardCharsets.UTF_8);
        assertThat(text).contains("contact@exemple.fr").doesNotContain("camille");
    }

    private SourceRow readBack(ServiceCard service) throws IOException {
        ExportedPlace place = new ExportedPlace(
                new UUID(1, 1), card(new Random(4)), "Libourne", List.of(new FiledService(new UUID(2, 1), service)));
        Path file = Files.write(
                folder.resolve("services.json"), written(ExportFormat.DATA_INCLUSION_SERVICES, List.of(place)));
        List<SourceRow> rows =
                Sources.rows(Sources.reading(file, SourceFormat.DATA_INCLUSION_SERVICES, Sources.fewCommunes(), null));
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    /** Codes of v1 and of the versions before it, several types, a name that v1 would not take. */
    private static ServiceCard service(List<String> emails, @Nullable String description) {
        return new ServiceCard(
                "Lire, écrire, compter.",
                description,
                "dora",
                LocalDate.of(2024, 3, 1),
                "https://exemple.fr/services/1",
                List.of("mobilite", "numerique--acceder-a-une-connexion-internet"),
                List.of("accueil", "atelier", "accompagnement"),
                List.of("jeunes-16-26", "seniors"),
                "Habitants du canton",
                List.of("gratuit-sous-conditions"),
                "Adhésion de 10 €",
                List.of("en-presentiel", "a-domicile"),
                List.of("telephoner"),
                List.of("professionnels"),
                "Appeler la veille",
                "https://rdv.exemple.fr/1",
                "Avoir 16 ans",
                List.of("33243", "Grand Libournais"),
                "+33557553333",
                emails,
                "Tu 09:00-12:00",
                6,
                1.5,
                List.of("Accès internet et matériel informatique"),
                List.of("Jeunes", "Seniors"),
                List.of(),
                List.of("Gratuit sous condition"),
                List.of("Téléphoner"),
                List.of("Dans un atelier collectif", "Accompagnement individuel"));
    }

    static byte[] written(ExportFormat format, List<ExportedPlace> places) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.writer().write(places, out);
        return out.toByteArray();
    }

    /** What the standard has no field for is not in it, and no person's address. */
    static PlaceCard asTheStandardHoldsIt(PlaceCard card) {
        return new PlaceCard(
                card.name(),
                card.pivot(),
                card.communeCode(),
                card.postcode(),
                card.address(),
                card.addressComplement(),
                card.longitude(),
                card.latitude(),
                card.located(),
                card.kinds(),
                card.phone() != null && card.phone().startsWith("+") ? card.phone() : null,
                List.of(),
                GenericMailbox.only(card.emails()),
                card.websites(),
                card.openingHours(),
                GenericMailbox.withoutPersons(card.summary()),
                GenericMailbox.withoutPersons(card.description()),
                card.source(),
                card.itinerance(),
                card.parentStructure(),
                card.verifiedOn(),
                card.services(),
                card.publics(),
                card.specialCare(),
                card.fees(),
                card.programmes(),
                card.trainingLabels(),
                card.otherLabels(),
                card.accessModes(),
                card.supportModes(),
                card.accessibilityUrl(),
                card.bookingUrl(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static PlaceCard withoutPoint(PlaceCard card) {
        PlaceCard held = asTheStandardHoldsIt(card);
        return new PlaceCard(
                held.name(),
                held.pivot(),
                held.communeCode(),
                held.postcode(),
                held.address(),
                null,
                -0.2339,
                44.9131,
                Located.COMMUNE,
                held.kinds(),
                held.phone(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                held.source(),
                List.of(),
                null,
                held.verifiedOn(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static PlaceCard card(Random dice) {
        return card(
                dice,
                pick(dice, "Médiathèque", "Maison « Les Ateliers »", "+ Proche", "-Lien", "Espace, \"numérique\""),
                pick(dice, null, "Ouvert à tous.\nSur deux lignes ; avec | barre", "=1+1", "@accueil"));
    }

    private static PlaceCard card(Random dice, String name, @Nullable String description) {
        boolean given = dice.nextInt(4) > 0;
        return new PlaceCard(
                name,
                pick(dice, null, "43493312300029", "W332012345"),
                "33243",
                "33500",
                pick(dice, "", "12 bis rue Thiers", "-3 passage"),
                pick(dice, null, "1er étage"),
                given ? -0.2339 + dice.nextDouble(-0.1, 0.1) : -0.2339,
                given ? 44.9131 + dice.nextDouble(-0.1, 0.1) : 44.9131,
                given ? Located.GIVEN : Located.COMMUNE,
                some(dice, Vocabulary.KINDS),
                pick(dice, null, "+33557553333", "3949", "+262262711515"),
                List.of("+33557553334"),
                List.of("contact@exemple.fr", "camille.exemple@exemple.fr"),
                pick(dice, List.of(), List.of("https://exemple.fr/a;b=1", "http://exemple.org/")),
                pick(dice, null, "Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00"),
                pick(dice, null, "Aide et \"conseil\", gratuit"),
                description,
                "Hub d'essai",
                some(dice, Vocabulary.ITINERANCE),
                pick(dice, null, "Ville de Libourne"),
                LocalDate.of(2024, 1, 1).plusDays(dice.nextInt(600)),
                some(dice, Vocabulary.SERVICES),
                some(dice, Vocabulary.PUBLICS),
                some(dice, Vocabulary.SPECIAL_CARE),
                some(dice, Vocabulary.FEES),
                some(dice, Vocabulary.PROGRAMMES),
                some(dice, Vocabulary.TRAINING_LABELS),
                pick(dice, List.of(), List.of("Label et la bête", "Autre, label")),
                some(dice, Vocabulary.ACCESS_MODES),
                some(dice, Vocabulary.SUPPORT_MODES),
                pick(dice, null, "https://acceslibre.beta.gouv.fr/app/33/"),
                pick(dice, null, "https://rdv.exemple.fr/"),
                List.of("en"),
                List.of("COMPUTER"),
                true,
                true,
                "Le médiateur",
                "Une pièce d'identité",
                null,
                List.of("33008", "33243"));
    }

    private static List<String> some(Random dice, Vocabulary vocabulary) {
        return vocabulary.codes().stream().filter(code -> dice.nextInt(3) == 0).toList();
    }

    @SafeVarargs
    private static <T> T pick(Random dice, T... choices) {
        return choices[dice.nextInt(choices.length)];
    }
}
