package fr.passerelle.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.passerelle.exchange.RowNote.Kind;
import fr.passerelle.exchange.UnreadableSource.Reason;
import fr.passerelle.network.Located;
import fr.passerelle.network.PlaceCard;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each format, read from files written after its public documentation. */
class ReadersTest {

    private static final String MEDNUM_HEADER =
            "id,nom,commune,code_postal,adresse,latitude,longitude,date_maj,services\n";

    @TempDir
    Path folder;

    @Test
    void the_standard_is_read_with_commas_and_bars_and_nothing_is_noted() {
        SourceRow row = one(
                "mednum.csv",
                MEDNUM_HEADER
                        + "a-1,Médiathèque,Libourne,33500,1 place Abel Surchamp,44.9145,-0.2433,2024-04-02,"
                        + "Aide aux démarches administratives|Loisirs et créations numériques\n",
                SourceFormat.MEDNUM);
        assertThat(row.notes()).isEmpty();
        assertThat(row.sourceId()).isEqualTo("a-1");
        PlaceCard card = card(row);
        assertThat(card.communeCode()).isEqualTo("33243");
        assertThat(card.located()).isEqualTo(Located.GIVEN);
        assertThat(card.services())
                .containsExactly("Aide aux démarches administratives", "Loisirs et créations numériques");
        assertThat(card.verifiedOn()).isEqualTo(LocalDate.of(2024, 4, 2));
    }

    @Test
    void old_versions_with_semicolons_and_old_labels_become_todays_codes() {
        SourceRow row = one("old.json", """
                [{"id": "7", "nom": "Mairie", "commune": "LIBOURNE CEDEX", "code_postal": "33505", "adresse": "42 place Abel Surchamp",
                  "date_maj": "2023-02-22", "source": "hinaura", "pivot": "00000000000000",
                  "services": "Prendre en main un ordinateur;S’équiper en matériel informatique;Cours de poterie",
                  "publics_accueillis": "Adultes;Seniors (+ 65 ans);Surdité",
                  "conditions_acces": "Adhésion : L'accès au lieu et/ou à ses services nécessite d'y adhérer",
                  "labels_nationaux": "CNFS;France Services", "courriel": "contact@exemple.fr",
                  "modalites_accompagnement": "Seul : j'ai accès à du matériel et une connexion"}]""", SourceFormat.MEDNUM);
        PlaceCard card = card(row);
        assertThat(row.sourceId()).isEqualTo("hinaura/7");
        assertThat(card.services())
                .containsExactly(
                        "Maîtrise des outils numériques du quotidien",
                        "Acquisition de matériel informatique à prix solidaire");
        assertThat(card.publics()).containsExactly("Seniors");
        assertThat(card.specialCare()).containsExactly("Surdité");
        assertThat(card.fees()).containsExactly("Payant");
        assertThat(card.programmes()).containsExactly("Conseillers numériques", "France Services");
        assertThat(card.supportModes()).containsExactly("En autonomie");
        assertThat(card.pivot()).isNull();
        assertThat(card.postcode()).isEqualTo("33500");
        assertThat(card.located()).isEqualTo(Located.COMMUNE);
        assertThat(row.notes())
                .contains(new RowNote(Kind.FLAGGED, CleaningRule.TERM_UNKNOWN, "services", "Cours de poterie", null))
                .contains(new RowNote(Kind.REPAIRED, CleaningRule.POSTCODE_OF_COMMUNE, "code_postal", "33505", "33500"))
                .contains(new RowNote(
                        Kind.FLAGGED, CleaningRule.TERM_WITHOUT_EQUIVALENT, "publics_accueillis", "Adultes", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16", "UTF-8 with mark"})
    void the_encoding_of_a_file_makes_no_difference(String encoding) throws IOException {
        String text = MEDNUM_HEADER.replace(',', ';')
                + "1;Médiathèque de l'Étoile;Saint-André-de-Cubzac;33240;Allée du Château;44.99;-0.44;2024-04-02;\n";
        byte[] bytes = encoding.equals("UTF-8 with mark")
                ? ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)
                : text.getBytes(Charset.forName(encoding));
        Path file = Files.write(folder.resolve("file.csv"), bytes);
        List<SourceRow> rows = Sources.rows(Sources.reading(file, SourceFormat.MEDNUM, Sources.fewCommunes(), null));
        assertThat(card(rows.get(0)).name()).isEqualTo("Médiathèque de l'Étoile");
        assertThat(card(rows.get(0)).address()).isEqualTo("Allée du Château");
        assertThat(rows.get(0).sourceId()).isEqualTo("1");
    }

    @Test
    void a_france_services_centre_has_its_hours_programme_and_way_of_travelling() {
        SourceRow row = one("fs.csv", """
                "id_fs","insee_dep","lib_fs","adresse","complement_adresse","insee_com","code_postal","lib_com","latitude","longitude","mail","telephone","h_lundi","h_mardi","h_mercredi","h_jeudi","h_vendredi","h_samedi","prise_rdv","commentaire","type_fs","format_fs","groupe_fs","labellisation_fs"
                "9","33","Bus France services","1 place Abel Surchamp",,"33243","33500","Libourne",44.9145,-0.2433,"franceservices@exemple.fr","05 57 55 33 33","09:00 - 12:00 / 14:00 - 17:00","09:00 - 12:00 / 14:00 - 17:00","00:00 - 00:00","08:30 - 12:00 / 08:30 - 16:00","09:00 - 12:00",,"Oui",,"Principal","Bus_équivalent",,"Espace labellisé 01/01/2020"
                """, SourceFormat.FRANCE_SERVICES);
        PlaceCard card = card(row);
        assertThat(card.openingHours()).isEqualTo("Mo,Tu 09:00-12:00,14:00-17:00; Th 08:30-16:00; Fr 09:00-12:00");
        assertThat(card.kinds()).containsExactly("RFS");
        assertThat(card.programmes()).containsExactly("France Services");
        assertThat(card.itinerance()).containsExactly("Itinérant");
        assertThat(card.phone()).isEqualTo("+33557553333");
        assertThat(card.verifiedOn()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(row.notes())
                .anyMatch(note -> note.rule() == CleaningRule.HOURS_OVERLAP
                        && note.column().equals("h_jeudi"));
    }

    @Test
    void a_public_counter_keeps_the_communes_that_it_is_competent_for() {
        SourceRow row = one("dila.json", """
                {"service": [{"id": "4b1f", "nom": "Mairie - Libourne", "siret": "", "code_insee_commune": "33243",
                  "pivot": [{"type_service_local": "mairie", "code_insee_commune": ["33243", "33366"]}],
                  "adresse": [{"type_adresse": "Adresse postale", "numero_voie": "BP 1", "code_postal": "33505", "nom_commune": "Libourne Cedex"},
                              {"type_adresse": "Adresse", "numero_voie": "42 place Abel-Surchamp", "complement1": "Hôtel de ville", "code_postal": "33500", "nom_commune": "Libourne", "longitude": "-0.2433", "latitude": "44.9145"}],
                  "telephone": [{"valeur": "05 57 55 33 33", "description": ""}], "adresse_courriel": ["contact@exemple.fr"],
                  "site_internet": [{"libelle": "", "valeur": "https://exemple.fr"}],
                  "plage_ouverture": [{"nom_jour_debut": "Lundi", "nom_jour_fin": "Vendredi", "valeur_heure_debut_1": "08:30:00", "valeur_heure_fin_1": "12:30:00", "valeur_heure_debut_2": "13:30:00", "valeur_heure_fin_2": "17:00:00", "commentaire": ""}],
                  "date_modification": "18/12/2024 17:42:39"}]}""", SourceFormat.PUBLIC_COUNTERS);
        PlaceCard card = card(row);
        assertThat(card.competentFor()).containsExactly("33243", "33366");
        assertThat(card.kinds()).containsExactly("MUNI");
        assertThat(card.address()).isEqualTo("42 place Abel-Surchamp");
        assertThat(card.addressComplement()).isEqualTo("Hôtel de ville");
        assertThat(card.openingHours()).isEqualTo("Mo-Fr 08:30-12:30,13:30-17:00");
        assertThat(card.verifiedOn()).isEqualTo(LocalDate.of(2024, 12, 18));
        assertThat(card.websites()).containsExactly("https://exemple.fr");
    }

    @Test
    void the_communes_of_a_counter_are_todays_and_what_nobody_knows_is_flagged() {
        SourceRow row = one("dila.json", """
                {"service": [{"id": "5c2f", "nom": "Caf - Libourne", "code_insee_commune": "33243",
                  "pivot": [{"type_service_local": "caf", "code_insee_commune": ["33243", "33092", "24001", "33999", "75112", "x"]}],
                  "adresse": [{"type_adresse": "Adresse", "numero_voie": "1 rue Thiers", "code_postal": "33500", "nom_commune": "Libourne"}],
                  "telephone": [], "adresse_courriel": [], "site_internet": [], "plage_ouverture": [], "siret": ""}]}""", SourceFormat.PUBLIC_COUNTERS);
        assertThat(card(row).competentFor()).containsExactly("24001", "33008", "33243", "75056");
        assertThat(row.notes())
                .filteredOn(note -> note.column().equals("pivot.code_insee_commune"))
                .extracting(RowNote::rule, RowNote::before)
                .containsExactly(
                        tuple(CleaningRule.COMMUNE_RETIRED, "33092"),
                        tuple(CleaningRule.COMPETENCE_UNKNOWN, "33999"),
                        tuple(CleaningRule.COMMUNE_ARRONDISSEMENT, "75112"),
                        tuple(CleaningRule.COMPETENCE_UNKNOWN, "x"));
    }

    @Test
    void a_counter_that_names_no_commune_has_said_nothing_unless_it_is_its_communes_own() {
        String file = """
                {"service": [{"id": "5c2f", "nom": "Guichet", "code_insee_commune": "33243",
                  "pivot": [{"type_service_local": "%s", "code_insee_commune": []}],
                  "adresse": [{"type_adresse": "Adresse", "numero_voie": "1 rue Thiers", "code_postal": "33500", "nom_commune": "Libourne"}],
                  "telephone": [], "adresse_courriel": [], "site_internet": [], "plage_ouverture": [], "siret": ""}]}""";
        assertThat(card(one("dila.json", file.formatted("cpam"), SourceFormat.PUBLIC_COUNTERS))
                        .competentFor())
                .isEmpty();
        assertThat(card(one("dila.json", file.formatted("mairie"), SourceFormat.PUBLIC_COUNTERS))
                        .competentFor())
                .containsExactly("33243");
    }

    @Test
    void structures_and_services_of_data_inclusion_v1_belong_together() {
        SourceRow structure = one("structures.json", """
                [{"id": "dora--s1", "source": "dora", "nom": "Centre social", "siret": "43493312300029", "commune": "Libourne",
                  "code_postal": "33500", "code_insee": "33243", "adresse": "1 rue Thiers", "date_maj": "2025-02-14",
                  "reseaux_porteurs": ["fcsf", "aidants-connect"], "modes_accueil": ["en-presentiel", "a-domicile"], "longitude": -0.24, "latitude": 44.91}]""", SourceFormat.DATA_INCLUSION_STRUCTURES);
        SourceRow service = one("services.json", """
                [{"id": "dora--x", "structure_id": "dora--s1", "source": "dora", "nom": "Permanence", "description": "Aide en ligne",
                  "date_maj": "2025-02-14", "type": "accompagnement", "thematiques": ["numerique--acceder-a-des-services-en-ligne"],
                  "publics": ["seniors", "personnes-exilees"], "frais": "gratuit", "modes_accueil": ["a-distance"],
                  "modes_mobilisation": ["telephoner"], "contact_nom_prenom": "X"}]""", SourceFormat.DATA_INCLUSION_SERVICES);
        assertThat(card(structure).kinds()).containsExactly("CS");
        assertThat(card(structure).programmes()).containsExactly("Aidants Connect");
        assertThat(card(structure).atHome()).isTrue();
        assertThat(service.rejected()).isFalse();
        assertThat(service.placeSourceId()).isEqualTo(structure.sourceId());
        var card = Objects.requireNonNull(service.service());
        assertThat(card.services()).containsExactly("Aide aux démarches administratives");
        assertThat(card.supportModes()).containsExactly("Accompagnement individuel", "À distance");
        assertThat(card.publics()).containsExactly("Seniors");
        assertThat(card.publicsServed()).containsExactly("seniors", "personnes-exilees");
        assertThat(service.notes()).isEmpty();
    }

    @Test
    void a_row_that_cannot_be_placed_is_refused_with_those_that_could_be_meant() {
        List<SourceRow> rows = rows(
                "refused.csv",
                MEDNUM_HEADER
                        + "1,,Libourne,33500,x,,,2024-01-01,\n"
                        + "2,Mairie,Nulle-Part,33500,x,,,2024-01-01,\n"
                        + "3,Mairie,Brest,29200,x,,,2024-01-01,\n"
                        + "4,Mairie,Nulle-Part,,x,,,2024-01-01,\n",
                SourceFormat.MEDNUM);
        assertThat(rows).extracting(SourceRow::number).containsExactly(1, 2, 3, 4);
        assertThat(rejection(rows.get(0))).isEqualTo(CleaningRule.REQUIRED_MISSING);
        assertThat(rows.get(1).notes()).anyMatch(note -> note.rule() == CleaningRule.COMMUNE_BY_POSTCODE);
        assertThat(rejection(rows.get(2))).isEqualTo(CleaningRule.COMMUNE_NOT_LOADED);
        assertThat(rejection(rows.get(3))).isEqualTo(CleaningRule.COMMUNE_UNKNOWN);
    }

    @Test
    void retired_communes_arrondissements_and_far_or_swapped_points_are_made_good_and_said() {
        List<SourceRow> rows = rows(
                "places.csv",
                "id,nom,code_insee,commune,code_postal,adresse,latitude,longitude,date_maj\n"
                        + "1,A,33092,Cantois,33760,1 rue Thiers,44.71,-0.21,2024-01-01\n"
                        + "2,B,75112,Paris 12e,75012,1 rue Thiers,\"48,84\",\"2,38\",2024-01-01\n"
                        + "3,C,33243,Libourne,33500,1 rue Thiers,-0.2433,44.9145,2024-01-01\n"
                        + "4,D,33243,Libourne,33500,1 rue Thiers,48.85,2.35,2024-01-01\n",
                SourceFormat.MEDNUM);
        assertThat(card(rows.get(0)).communeCode()).isEqualTo("33008");
        assertThat(rules(rows.get(0))).containsExactly(CleaningRule.COMMUNE_RETIRED);
        assertThat(card(rows.get(1)).communeCode()).isEqualTo("75056");
        assertThat(rules(rows.get(1)))
                .containsExactly(
                        CleaningRule.COMMUNE_ARRONDISSEMENT,
                        CleaningRule.COORDINATE_COMMA,
                        CleaningRule.COORDINATE_COMMA);
        assertThat(card(rows.get(2)).latitude()).isEqualTo(44.9145);
        assertThat(rules(rows.get(2))).containsExactly(CleaningRule.COORDINATES_SWAPPED);
        assertThat(card(rows.get(3)).located()).isEqualTo(Located.COMMUNE);
        assertThat(rules(rows.get(3))).containsExactly(CleaningRule.COORDINATES_FAR);
    }

    @Test
    void unknown_columns_repeated_ids_and_cells_beyond_the_header_are_said() {
        List<SourceRow> rows = rows(
                "odd.csv",
                "id,nom,commune,code_postal,adresse,date_maj,humeur\n"
                        + "1,A,Libourne,33500,x,2024-01-01,bonne,surplus\n"
                        + "1,B,Libourne,33500,y,2024-01-01,bonne\n",
                SourceFormat.MEDNUM);
        assertThat(rows.get(0).notes())
                .contains(new RowNote(Kind.FLAGGED, CleaningRule.COLUMN_NOT_READ, "humeur", "bonne", null))
                .contains(new RowNote(Kind.FLAGGED, CleaningRule.ROW_WIDTH, "#8", "surplus", null));
        assertThat(rules(rows.get(1))).contains(CleaningRule.ID_REPEATED).doesNotContain(CleaningRule.COLUMN_NOT_READ);
        assertThat(rows.get(1).sourceId()).isEqualTo("1#2");
    }

    @Test
    void a_file_that_is_not_what_was_said_is_refused_with_the_reason() {
        assertThat(refusal("a.csv", "", SourceFormat.MEDNUM)).isEqualTo(Reason.EMPTY);
        assertThat(refusal("b.csv", MEDNUM_HEADER, SourceFormat.MEDNUM)).isEqualTo(Reason.EMPTY);
        assertThat(refusal("c.csv", "%PDF-1.7 …", SourceFormat.MEDNUM)).isEqualTo(Reason.WRONG_TYPE);
        assertThat(refusal("d.csv", "<!doctype html><p>404", SourceFormat.MEDNUM))
                .isEqualTo(Reason.WRONG_TYPE);
        assertThat(refusal("e.csv", "a,b\n1,2\n", SourceFormat.MEDNUM)).isEqualTo(Reason.NOT_THE_SAID_FORMAT);
        assertThat(refusal("f.csv", "nom,adresse\nA,b\n", SourceFormat.MEDNUM)).isEqualTo(Reason.MISSING_COLUMNS);
        assertThat(refusal("g.json", "[{\"nom\": \"A\", \"commune\": \"B\"}, {", SourceFormat.MEDNUM))
                .isEqualTo(Reason.MALFORMED);
        assertThat(refusal("h.json", "{\"nom\": \"A\"}", SourceFormat.MEDNUM)).isEqualTo(Reason.NOT_THE_SAID_FORMAT);
    }

    private Reason refusal(String name, String text, SourceFormat format) {
        try {
            rows(name, text, format);
            throw new AssertionError("was read");
        } catch (UnreadableSource refused) {
            assertThatThrownBy(() -> {
                        throw refused;
                    })
                    .hasMessageMatching("\\S.*");
            return refused.reason();
        }
    }

    private SourceRow one(String name, String text, SourceFormat format) {
        Path file = Sources.file(folder, name, text);
        assertThat(Sources.exchange().recognise(file, name)).isEqualTo(format);
        List<SourceRow> rows = Sources.rows(Sources.reading(file, format, Sources.fewCommunes(), null));
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private List<SourceRow> rows(String name, String text, SourceFormat format) {
        return Sources.rows(Sources.reading(Sources.file(folder, name, text), format, Sources.fewCommunes(), null));
    }

    private static PlaceCard card(SourceRow row) {
        return Objects.requireNonNull(row.card(), () -> row.notes().toString());
    }

    private static List<CleaningRule> rules(SourceRow row) {
        return row.notes().stream().map(RowNote::rule).toList();
    }

    private static CleaningRule rejection(SourceRow row) {
        assertThat(row.rejected()).isTrue();
        return row.notes().stream()
                .filter(note -> note.kind() == Kind.REJECTED)
                .findFirst()
                .orElseThrow()
                .rule();
    }
}
