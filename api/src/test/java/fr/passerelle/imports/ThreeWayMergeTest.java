package fr.passerelle.imports;

import static fr.passerelle.imports.Table.card;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.imports.ImportRowResponse.FieldChangeResponse;
import fr.passerelle.network.PlaceCard;
import fr.passerelle.network.ServiceCard;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThreeWayMergeTest {

    private static final PlaceCard CARD = card("Médiathèque");

    /** base, theirs, ours → what is done; « - » is a field that says nothing, « none » a source that is new to the place. */
    @ParameterizedTest(name = "base {0}, theirs {1}, ours {2}: {3}")
    @CsvSource({
        "A,    A, A, NOTHING",
        "A,    A, B, NOTHING",
        "A,    A, -, NOTHING",
        "A,    B, A, TAKEN",
        "A,    B, B, NOTHING",
        "A,    B, C, DIFFERING",
        "A,    B, -, TAKEN",
        "A,    -, A, TAKEN",
        "A,    -, B, DIFFERING",
        "A,    -, -, NOTHING",
        "-,    A, -, TAKEN",
        "-,    A, B, DIFFERING",
        "-,    -, A, NOTHING",
        "none, A, A, NOTHING",
        "none, A, B, DIFFERING",
        "none, A, -, TAKEN",
        "none, -, A, NOTHING",
        "none, -, -, NOTHING"
    })
    void what_becomes_of_one_field(String base, String theirs, String ours, String expected) {
        assertThat(verdict(base, theirs, ours, CardField.PHONE)).isEqualTo(expected);
    }

    private static String verdict(String base, String theirs, String ours, CardField field) {
        return ThreeWayMerge.compare(base.equals("none") ? null : said(base), said(theirs), said(ours)).stream()
                .filter(change -> change.field() == field)
                .findFirst()
                .map(change -> change.taken() ? "TAKEN" : "DIFFERING")
                .orElse("NOTHING");
    }

    private static PlaceCard said(String phone) {
        return Table.phone(CARD, phone.equals("-") ? null : phone);
    }

    @Test
    void the_later_verification_holds_whoever_made_it() {
        PlaceCard earlier = with(CARD, "verifiedOn", "2026-01-05");
        PlaceCard later = with(CARD, "verifiedOn", "2026-03-01");
        assertThat(fields(ThreeWayMerge.compare(earlier, later, earlier))).containsExactly(CardField.VERIFIED_ON);
        assertThat(ThreeWayMerge.compare(null, earlier, later)).isEmpty();
        assertThat(ThreeWayMerge.compare(with(CARD, "verifiedOn", "2025-01-01"), earlier, later))
                .isEmpty();
    }

    @Test
    void silence_about_the_competence_takes_nothing_away_whoever_had_said_it() {
        PlaceCard stated = competent("01003", "01004");
        assertThat(ThreeWayMerge.compare(stated, competent(), stated)).isEmpty();
        assertThat(ThreeWayMerge.compare(null, competent(), stated)).isEmpty();
        assertThat(ThreeWayMerge.compare(competent(), competent(), stated)).isEmpty();
        assertThat(ThreeWayMerge.compare(null, stated, competent()))
                .singleElement()
                .satisfies(change -> assertThat(change.taken()).isTrue());
    }

    private static PlaceCard competent(String... communes) {
        var parts = Cards.parts(CARD);
        var list = parts.putArray("competentFor");
        java.util.List.of(communes).forEach(list::add);
        return Cards.whole(parts);
    }

    @Test
    void a_card_that_was_kept_before_there_was_a_competence_says_nothing_of_it() {
        var parts = Cards.parts(CARD);
        parts.remove("competentFor");
        assertThat(Cards.read(parts.toString())).isEqualTo(CARD);
    }

    @Test
    void a_second_source_does_not_take_the_place_over() {
        assertThat(ThreeWayMerge.compare(null, with(CARD, "source", "Another"), CARD))
                .isEmpty();
    }

    @Test
    void the_communes_own_point_never_replaces_one_that_was_given() {
        PlaceCard vague = with(with(CARD, "longitude", -3.5), "located", "COMMUNE");
        assertThat(ThreeWayMerge.compare(CARD, vague, CARD)).isEmpty();
        assertThat(fields(ThreeWayMerge.compare(null, CARD, vague))).containsExactly(CardField.POINT);
    }

    @Test
    void the_order_of_a_list_says_nothing() {
        PlaceCard one = with(CARD, "services", List.of("a", "b"));
        PlaceCard other = with(CARD, "services", List.of("b", "a"));
        assertThat(ThreeWayMerge.compare(one, other, one)).isEmpty();
    }

    @Test
    void only_the_fields_that_are_named_are_taken() {
        PlaceCard theirs = Table.address(Table.phone(CARD, "+33536490199"), "9 rue Neuve");
        PlaceCard merged = ThreeWayMerge.take(CARD, theirs, Set.of(CardField.PHONE));
        assertThat(merged).isEqualTo(Table.phone(CARD, "+33536490199"));
        assertThat(ThreeWayMerge.take(CARD, theirs, Set.of())).isEqualTo(CARD);
    }

    @Test
    void every_component_of_a_card_is_part_of_exactly_one_field() {
        assertThat(parts(CardField.OF_PLACE)).containsExactlyInAnyOrder(components(PlaceCard.class));
        assertThat(parts(CardField.OF_SERVICE)).containsExactlyInAnyOrder(components(ServiceCard.class));
        assertThat(CardField.OF_PLACE.size() + CardField.OF_SERVICE.size()).isEqualTo(CardField.values().length);
    }

    private static Stream<String> parts(List<CardField> fields) {
        return fields.stream().flatMap(field -> field.components().stream());
    }

    private static String[] components(Class<?> card) {
        return Arrays.stream(card.getRecordComponents())
                .map(RecordComponent::getName)
                .toArray(String[]::new);
    }

    @Test
    void a_card_is_the_same_after_it_was_kept() {
        assertThat(Cards.read(Cards.write(CARD))).isEqualTo(CARD);
        assertThat(Cards.digest(Cards.read(Cards.write(CARD)))).isEqualTo(Cards.digest(CARD));
        assertThat(Cards.digest(said("+33536490199"))).isNotEqualTo(Cards.digest(CARD));
    }

    private static List<CardField> fields(List<FieldChangeResponse> changes) {
        return changes.stream().map(FieldChangeResponse::field).toList();
    }

    private static PlaceCard with(PlaceCard card, String component, @Nullable Object value) {
        var parts = Cards.parts(card);
        parts.putPOJO(component, value);
        return Cards.whole(parts);
    }
}
