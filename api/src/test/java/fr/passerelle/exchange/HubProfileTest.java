package fr.passerelle.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.exchange.UnreadableSource.Reason;
import fr.passerelle.network.Located;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hub's own table: what a profile does, what is wrong with one, and what is proposed. */
class HubProfileTest {

    private static final String TABLE = """
            Lieu;Quartier;Ville;Adresse postale;Coord. X;Coord. Y;Tél.;Ce qu'on y fait;Dernière MAJ;Matériel
            Maison;Nord;Libourne;12 rue Thiers - 33500 LIBOURNE;44.9145;-0.2433;05 57 55 33 33;Accès libre / Poterie;07/12/2021;Ordinateur / Scanner
            Ateliers;Sud;Saint-André-de-Cubzac;3 allée du Parc - 33240 Saint-André-de-Cubzac;44.9951;-0.4451;0557553334;Démarches en ligne;02/11/2022;Imprimante
            """;

    @TempDir
    Path folder;

    @Test
    void columns_are_joined_split_translated_dated_and_set_as_the_profile_says() {
        SourceRow row = rows("""
                {"source": "Hub d'essai", "territory": "33", "ignored": ["Matériel"],
                 "fields": {"name": {"columns": ["Lieu", "Quartier"], "join": " "}, "commune": {"columns": ["Ville"]},
                   "address": {"columns": ["Adresse postale"]}, "latitude": {"columns": ["Coord. X"]},
                   "longitude": {"columns": ["Coord. Y"]}, "phone": {"columns": ["Tél."]},
                   "services": {"columns": ["Ce qu'on y fait"], "split": " / ",
                     "terms": {"Accès libre": ["Accès internet et matériel informatique", "supportModes: En autonomie"], "Poterie": []}},
                   "verifiedOn": {"columns": ["Dernière MAJ"], "dateFormat": "dd/MM/yyyy"},
                   "itinerance": {"constant": ["Fixe"]}}}""").get(0);
        var card = Objects.requireNonNull(row.card());
        assertThat(card.name()).isEqualTo("Maison Nord");
        assertThat(card.address()).isEqualTo("12 rue Thiers");
        assertThat(card.postcode()).isEqualTo("33500");
        assertThat(card.located()).isEqualTo(Located.GIVEN);
        assertThat(card.services()).containsExactly("Accès internet et matériel informatique");
        assertThat(card.supportModes()).containsExactly("En autonomie");
        assertThat(card.itinerance()).containsExactly("Fixe");
        assertThat(card.source()).isEqualTo("Hub d'essai");
        assertThat(card.verifiedOn()).isEqualTo("2021-12-07");
        assertThat(row.notes())
                .contains(new RowNote(
                        RowNote.Kind.FLAGGED, CleaningRule.TERM_WITHOUT_EQUIVALENT, "Ce qu'on y fait", "Poterie", null))
                .noneMatch(note -> note.rule() == CleaningRule.COLUMN_NOT_READ);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "À domicile, true",
        "sur place; à domicile, true",
        "oui, true",
        "Non, false",
        "Sur place, ",
        "'', ",
        "Maintien à domicile des aînés, "
    })
    void somebody_comes_to_the_home_only_where_the_source_says_so(String cell, @Nullable Boolean atHome) {
        List<SourceRow> rows = Sources.rows(Sources.reading(
                Sources.file(folder, "home.csv", "Lieu,Ville,Où\nMaison,Libourne,\"" + cell + "\"\n"),
                SourceFormat.HUB_TABLE,
                Sources.fewCommunes(),
                """
                {"fields": {"name": {"columns": ["Lieu"]}, "commune": {"columns": ["Ville"]}, "atHome": {"columns": ["Où"]}},
                 "territory": "33"}"""));
        assertThat(Objects.requireNonNull(rows.get(0).card()).atHome()).isEqualTo(atHome);
        assertThat(rows.get(0).notes().stream().anyMatch(note -> note.rule() == CleaningRule.TERM_UNKNOWN))
                .isEqualTo(cell.startsWith("Maintien"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            value = {
                "{} ! fields",
                "[ ! is not JSON",
                "{\"fields\": {\"commune\": {\"columns\": [\"Ville\"]}}} ! fields.name",
                "{\"fields\": {\"name\": {\"columns\": [\"Lieu\"]}}} ! fields.commune",
                "{\"fields\": {\"nom\": {\"columns\": [\"Lieu\"]}}} ! fields.nom",
                "{\"fields\": {\"name\": {}}} ! fields.name",
                "{\"fields\": {\"name\": {\"columns\": \"Lieu\"}}} ! fields.name.columns",
                "{\"fields\": {\"name\": {\"columns\": [\"Lieu\"], \"splitt\": \",\"}}} ! fields.name.splitt",
                "{\"fields\": {\"services\": {\"columns\": [\"S\"], \"terms\": {\"A\": [\"Poterie\"]}}}} ! fields.services.terms[\"A\"][0]",
                "{\"fields\": {\"name\": {\"columns\": [\"S\"], \"terms\": {\"A\": []}}}} ! fields.name.terms",
                "{\"fields\": {\"kinds\": {\"constant\": [\"ZZZ\"]}}} ! fields.kinds.constant[0]",
                "{\"fields\": {\"verifiedOn\": {\"columns\": [\"S\"], \"dateFormat\": \"bbb\"}}} ! fields.verifiedOn.dateFormat",
                "{\"colour\": \"x\", \"fields\": {}} ! colour"
            })
    void a_wrong_profile_is_refused_by_the_path_of_what_is_wrong(String profile, String path) {
        assertThatThrownBy(() -> rows(profile))
                .isInstanceOfSatisfying(UnreadableSource.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Reason.PROFILE_INVALID))
                .hasMessageContaining(path);
    }

    @Test
    void a_column_that_the_profile_names_and_the_table_lacks_is_said() {
        assertThatThrownBy(() -> rows(
                        "{\"fields\": {\"name\": {\"columns\": [\"Nom\"]}, \"commune\": {\"columns\": [\"Ville\"]}}}"))
                .isInstanceOfSatisfying(UnreadableSource.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Reason.MISSING_COLUMNS));
    }

    @Test
    void a_proposal_goes_by_headers_and_is_put_right_by_values() throws IOException {
        Path file = Sources.file(folder, "hub.csv", TABLE);
        TableSample sample = Sources.exchange().sample(file, 50);
        assertThat(sample.rows()).hasSize(2);
        String proposal = Sources.exchange().proposeProfile(sample);
        JsonNode fields = new ObjectMapper().readTree(proposal).get("fields");
        assertThat(fields.at("/latitude/columns/0").asText()).isEqualTo("Coord. X");
        assertThat(fields.at("/longitude/columns/0").asText()).isEqualTo("Coord. Y");
        assertThat(fields.at("/name/columns/0").asText()).isEqualTo("Lieu");
        assertThat(fields.at("/commune/columns/0").asText()).isEqualTo("Ville");
        assertThat(fields.at("/phone/columns/0").asText()).isEqualTo("Tél.");
        assertThat(fields.at("/equipment/columns/0").asText()).isEqualTo("Matériel");
        assertThat(fields.at("/equipment/split").asText()).isEqualTo(" / ");
        assertThat(fields.at("/equipment/terms/Scanner/0").asText()).isEqualTo("SCANNER");
        assertThat(fields.at("/verifiedOn/dateFormat").asText()).isEqualTo("dd/MM/yyyy");
        List<SourceRow> rows = rows(proposal);
        assertThat(rows).noneMatch(SourceRow::rejected);
        assertThat(Objects.requireNonNull(rows.get(1).card()).located()).isEqualTo(Located.GIVEN);
    }

    private List<SourceRow> rows(String profile) {
        Path file = Sources.file(folder, "table.csv", TABLE);
        return Sources.rows(Sources.reading(file, SourceFormat.HUB_TABLE, Sources.fewCommunes(), profile));
    }
}
