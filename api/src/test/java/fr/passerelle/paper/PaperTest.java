package fr.passerelle.paper;

import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.referral.Drafts;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every paper as it leaves the API: what anybody who finds it, hears it or copies it gets. */
@QuarkusTest
class PaperTest {

    /** The words that the web client's texts are held to as well, see words-about-a-person.test.ts. */
    static final Pattern HURTING = Pattern.compile(
            "(?<!\\p{L})(usag[eè]re?s?|bénéficiaires?|allocataires?|administrée?s?|assistée?s?|illectronismes?|illettr\\p{L}+"
                    + "|analphabètes?|incapables?|incapacités?|inaptes?|exclu\\p{L}*|éloignée?s? du numérique|en difficulté"
                    + "|défavorisée?s?|lacunes?|retards?|échecs?|fractures?|niveaux?|scores?|tests?|testé?e?r?s?"
                    + "|diagnosti\\p{L}+|notée?s?|profilages?)(?!\\p{L})"
                    + "|(?<!\\b(?:en|au|dans ce|dans le|selon le|le) )\\bcas\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final TestDatabase database;
    private final Shelter shelter;

    PaperTest(TestDatabase database, Newcomers newcomers) {
        this.database = database;
        this.shelter = new Shelter(database, newcomers);
    }

    @BeforeEach
    void build() {
        shelter.build();
    }

    @AfterEach
    void tearDown() {
        shelter.tearDown();
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void a_paper_is_a_tagged_page_of_a4_in_large_black_letters(Paper paper) {
        Response answer = paper.print(shelter);
        PrintedPdf pdf = PrintedPdf.of(answer);
        pdf.keep(paper.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Content-Disposition")).matches("inline; filename=\"[a-z-]+\\.pdf\"");
        assertThat(pdf.pages()).isEqualTo(paper == Paper.QUESTIONNAIRE ? 2 : 1);
        pdf.<Void>look(document -> {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(594f, 596f);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(document.getDocumentInformation().getTitle()).isNotBlank();
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            return null;
        });
        assertThat(pdf.fontsThatAreNotEmbedded()).isEmpty();
        assertThat(pdf.hasColour()).isFalse();
        assertThat(pdf.sizes().firstKey()).as("fine print").isGreaterThanOrEqualTo(12);
        assertThat(pdf.sizes().headMap(14).values().stream()
                        .mapToInt(signs -> signs)
                        .sum())
                .as("signs of fine print, of " + pdf.sizes())
                .isLessThan(260);
        assertThat(pdf.faults()).as("PDF/UA-1").isEmpty();
        assertThat(HURTING.matcher(pdf.text()).results().map(found -> found.group()))
                .isEmpty();
    }

    @Test
    void a_person_hears_where_to_go_then_the_phone_then_when_and_what_to_bring() {
        String text = PrintedPdf.of(Paper.PERSON_SHEET.print(shelter)).text();
        assertThat(text)
                .containsSubsequence(
                        "Faire la démarche avec quelqu’un à côté",
                        "Où aller",
                        "France Services de la Vallée",
                        "3 place du Marché, 09100 Saint-Barthélemy-de-la-Vallée",
                        "C’est gratuit.",
                        "05 36 49 00 12",
                        "Du lundi au vendredi : 9 h à 12 h 30, 14 h à 17 h.",
                        "Samedi : 9 h à 12 h.",
                        "Le lundi 24 novembre 2036 à 9 h 30",
                        "le courrier reçu",
                        "vos lunettes",
                        "Vous pouvez refuser",
                        "à détruire après le lundi 1er décembre 2036");
    }

    @Test
    void the_phone_is_in_the_largest_letters_of_the_sheet() {
        PrintedPdf sheet = PrintedPdf.of(Paper.PERSON_SHEET.print(shelter));
        assertThat(sheet.sizes().lastEntry().getKey()).isEqualTo(30);
        assertThat(sheet.sizes().lastEntry().getValue()).isEqualTo("05 36 49 00 12".length());
    }

    @Test
    void a_referral_s_papers_say_what_was_sent_and_to_whom_but_not_whom_it_is_about() {
        String id = Shelter.sentReferral();
        String sheet = PrintedPdf.of(as(Town.CLAIRE_REFERRER).get("/paper/referrals/" + id + "/person-sheet"))
                .text();
        assertThat(sheet)
                .contains(
                        "par MDS de Saint-Aubin, à France Services de Saint-Aubin",
                        "faire une démarche, CAF, que c’est urgent",
                        "votre commune (Saint-Aubin-l'Étang)",
                        "Avec votre accord : votre prénom ou vos initiales, et de quoi vous joindre.",
                        "le lieu répond, au plus tard le",
                        "Référence ");
        String slip = PrintedPdf.of(as(Town.JULIEN_MEDIATOR).get("/paper/referrals/" + id + "/receiver-slip"))
                .text();
        assertThat(slip)
                .contains(
                        "De la part de : MDS de Saint-Aubin",
                        "La personne souhaite être appelée.",
                        "Nom, si la personne est d’accord :",
                        "Talon-réponse",
                        "La personne est venue le :",
                        "La démarche est faite.");
        for (String paper : List.of(sheet, slip)) {
            assertThat(paper).doesNotContain("Dupontel", "1961", "39 98 01", "39980123", "Membre");
        }
    }

    @Test
    void a_discreet_team_stays_discreet_on_paper() {
        String id = post(
                        as(Town.DISCREET_REFERRER).header("Idempotency-Key", fr.passerelle.testing.Api.newKey()),
                        "/referrals",
                        Map.of(
                                "orientationType",
                                "DO_TOGETHER",
                                "needs",
                                List.of("PROCEDURE"),
                                "communeCode",
                                Town.COMMUNE,
                                "urgent",
                                false))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        database.run("""
                update referral set status = 'SENT', place_id = ?, receiver_team_id = ?, agreement_place_id = ?,
                  agreement_how = 'ORAL', agreement_given_on = current_date, contact_channel = 'NONE', sent_at = now()
                 where id = ?""", Town.PLACE, Town.PLACE_TEAM, Town.PLACE, UUID.fromString(id));
        for (String paper : List.of("person-sheet", "receiver-slip")) {
            assertThat(PrintedPdf.of(as(Town.DISCREET_REFERRER).get("/paper/referrals/" + id + "/" + paper))
                            .text())
                    .contains("Service social associatif")
                    .doesNotContain("CHRS", "Tilleuls");
        }
    }

    @Test
    void without_internet_there_is_no_square_code_and_otherwise_it_leads_to_the_place_alone() {
        UUID place = shelter.place("France Services de la Vallée", 1, Paper.OFFICE);
        assertThat(PrintedPdf.of(Paper.sheet(place, true)).images()).isZero();
        assertThat(PrintedPdf.of(Paper.places(true)).images()).isZero();
        assertThat(SquareCode.in(PrintedPdf.of(Paper.sheet(place, false)).seen(0, 200)))
                .containsExactly("http://localhost:8080/lieux/" + place);
        assertThat(PrintedPdf.of(Paper.places(false)).images()).isEqualTo(1);
    }

    @Test
    void a_referral_s_sheet_says_where_to_follow_it_but_not_to_whoever_has_no_internet() {
        String sheet = "/paper/referrals/" + Drafts.sentBy(Town.CLAIRE_REFERRER, Town.PLACE) + "/person-sheet";
        assertThat(PrintedPdf.of(as(Town.CLAIRE_REFERRER).get(sheet)).text())
                .contains("localhost:8080/suivi", "Code :");
        assertThat(PrintedPdf.of(as(Town.CLAIRE_REFERRER).get(sheet + "?withoutInternet=true"))
                        .text())
                .doesNotContain("suivi")
                .doesNotContain("Code :");
    }

    @Test
    void a_photocopy_of_a_photocopy_still_leads_to_the_place() {
        UUID place = shelter.place("France Services de la Vallée", 1, Paper.OFFICE);
        for (int seed = 0; seed < 5; seed++) {
            assertThat(SquareCode.in(Photocopy.ofPhotocopy(
                            PrintedPdf.of(Paper.sheet(place, false)).seen(0, 200), seed)))
                    .as("sheet, seed " + seed)
                    .containsExactly("http://localhost:8080/lieux/" + place);
            assertThat(SquareCode.in(Photocopy.ofPhotocopy(
                            PrintedPdf.of(Paper.places(false)).seen(0, 200), seed)))
                    .as("list, seed " + seed)
                    .containsExactly("http://localhost:8080/lieux/" + place);
        }
    }

    @Test
    void the_longest_card_fits_one_page_and_says_where_the_rest_is() {
        UUID place = shelter.longWindedPlace();
        shelter.set(place, "saturated_until = current_date + 40, verified_on = current_date - 400");
        PrintedPdf sheet = PrintedPdf.of(Paper.sheet(place, false));
        assertThat(sheet.pages()).isEqualTo(1);
        assertThat(sheet.text())
                .contains(
                        "… (suite au téléphone)",
                        "Complet jusqu’au",
                        "À vérifier par téléphone",
                        "à détruire après le");
        assertThat(PrintedPdf.of(Paper.places(false)).text()).contains("… (suite au téléphone)", "à jeter après le");
    }

    @Test
    void signs_that_the_font_lacks_leave_readable_letters_and_no_box() {
        UUID place = shelter.place("Café « Łódź » 日本 😀 ﬁn", 1, Paper.OFFICE);
        PrintedPdf sheet = PrintedPdf.of(Paper.sheet(place, false));
        assertThat(sheet.text()).contains("Café « Łódź » fin");
        assertThat(sheet.faults()).isEmpty();
    }

    @Test
    void a_list_has_the_nearest_and_says_how_many_more_there_are() {
        String text = PrintedPdf.of(Paper.PLACES.print(shelter)).text();
        assertThat(text)
                .containsSubsequence(
                        "Qui peut aider près de Saint-Barthélemy-de-la-Vallée",
                        "Liste établie le",
                        "à jeter après le",
                        "n° 1 de la Haute-Vallée",
                        "05 36 49 00 12",
                        "n° 2 de la Haute-Vallée",
                        "autres lieux peuvent aider.");
        long shown = Pattern.compile("05 36 49 00 12").matcher(text).results().count();
        assertThat(shown).isBetween(4L, 8L);
        assertThat(text).contains((12 - shown) + " autres lieux peuvent aider.");
        shelter.build();
        assertThat(PrintedPdf.of(Paper.places(false)).text()).contains("Aucun lieu n’est connu à cette distance.");
    }

    @Test
    void the_questionnaire_has_eight_questions_in_front_and_nine_rules_on_its_back() {
        String text = PrintedPdf.of(Paper.QUESTIONNAIRE.print(shelter)).text();
        assertThat(text)
                .containsSubsequence(
                        "1. De quoi avez-vous besoin aujourd’hui ?",
                        "A Faire une démarche",
                        "E Parler d’autre chose",
                        "8. Quelqu’un peut-il vous aider ?",
                        "D Je garde ça pour moi",
                        "à détruire le jour même",
                        "Neuf règles, sans internet",
                        "1. Parler d’autre chose, et rien d’autre (1E seule)",
                        "9. ",
                        "Sinon : poser une question de plus.");
    }

    @Test
    void a_letter_asks_one_thing_and_leaves_who_asks_to_be_written_by_hand() {
        assertThat(PrintedPdf.of(Paper.LETTER_FORM.print(shelter)).text())
                .containsSubsequence("Prénom et nom :", "MDPH", "Demande d’un formulaire sur papier", "L. 112-1");
        assertThat(PrintedPdf.of(Paper.LETTER_APPOINTMENT.print(shelter)).text())
                .containsSubsequence("À :", "Demande de rendez-vous", "Signature :");
    }

    @Test
    void once_warm_a_sheet_is_there_before_anybody_waits() {
        UUID place = shelter.place("France Services de la Vallée", 1, Paper.OFFICE);
        Paper.sheet(place, false).then().statusCode(200);
        long[] taken = new long[9];
        for (int i = 0; i < taken.length; i++) {
            long from = System.nanoTime();
            Paper.sheet(place, false).then().statusCode(200);
            taken[i] = (System.nanoTime() - from) / 1_000_000;
        }
        Arrays.sort(taken);
        assertThat(taken[4]).as("median of " + Arrays.toString(taken) + " ms").isLessThan(1_000);
    }
}
