package fr.passerelle.statistics;

import static fr.passerelle.statistics.EventMeasure.ACCEPTED_WITHIN_2_DAYS;
import static fr.passerelle.statistics.EventMeasure.CLOSED_HELPED;
import static fr.passerelle.statistics.EventMeasure.CLOSED_NOT_HELPED;
import static fr.passerelle.statistics.EventMeasure.DECLINED_NO_PLACE_LEFT;
import static fr.passerelle.statistics.EventMeasure.SENT;
import static fr.passerelle.statistics.PublishedTable.EPCI;
import static fr.passerelle.statistics.PublishedTable.MONTH;
import static fr.passerelle.statistics.PublishedTable.ORIENTATION_TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.statistics.ReaderBounds.Bounds;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Somebody reads all measures of all quarters together and knows how a referral lives: whatever a place answers was sent
 * before, whatever it closes it said yes to before, and before the first quarter there was nothing.
 */
class LifeCycleAttackTest {

    private static final Random DICE = new Random(20261124);
    private static final int TERRITORIES = 8;
    private static final int QUARTERS = 2;
    private static final int MONTHS = 3;
    private static final int SIDES = 2;
    private static final List<EventMeasure> MEASURES =
            List.of(SENT, ACCEPTED_WITHIN_2_DAYS, DECLINED_NO_PLACE_LEFT, CLOSED_HELPED, CLOSED_NOT_HELPED);
    private static final int PER_TABLE = MONTHS * SIDES * SIDES;
    private static final int UNKNOWNS = QUARTERS * MEASURES.size() * PER_TABLE;

    @Test
    void other_measures_and_other_quarters_say_nothing_more() {
        int attacked = 0;
        for (int i = 0; i < TERRITORIES; i++) {
            attacked += attack(
                    lives(), true, (alone, together) -> assertThat(together).isEqualTo(alone));
        }
        assertThat(attacked).isGreaterThan(TERRITORIES * 10);
    }

    /** Twenty sent and fifteen helped leave nine at most for all other ends. */
    @Test
    void with_what_begins_in_the_first_quarter_the_same_attacker_would_learn_more() {
        int[] learnt = new int[1];
        for (int i = 0; i < TERRITORIES; i++) {
            attack(lives(), false, (alone, together) -> {
                if (together.filter(known -> known.to() - known.from() < ReaderBounds.SPAN)
                        .isPresent()) {
                    learnt[0]++;
                }
            });
        }
        assertThat(learnt[0]).isPositive();
    }

    private interface Comparison {
        void of(Optional<Bounds> alone, Optional<Bounds> together);
    }

    private static int attack(int[] events, boolean firstWithheld, Comparison comparison) {
        Attacker attacker = new Attacker(UNKNOWNS);
        knowsHowAReferralLives(attacker);
        Map<Integer, Map<PublishedTable, List<ShownCell>>> published = new TreeMap<>();
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            for (int measure = 0; measure < MEASURES.size(); measure++) {
                Map<PublishedTable, List<ShownCell>> tables =
                        published(events, quarter, measure, firstWithheld && quarter == 0);
                int from = quarter * MEASURES.size() + measure;
                published.put(from, tables);
                tables.forEach((table, cells) -> {
                    for (int cell = 0; cell < cells.size(); cell++) {
                        attacker.reads(within(from, table, cell), cells.get(cell));
                    }
                });
            }
        }
        int[] attacked = new int[1];
        published.forEach((from, tables) -> {
            ReaderBounds bounds = ReaderBounds.of(tables.values());
            tables.forEach((table, cells) -> {
                for (int cell = 0; cell < cells.size(); cell++) {
                    if (cells.get(cell).isHidden()) {
                        attacked[0]++;
                        comparison.of(bounds.ofHidden(cells), attacker.reckons(within(from, table, cell)));
                    }
                }
            });
        });
        return attacked[0];
    }

    private static Map<PublishedTable, List<ShownCell>> published(
            int[] events, int quarter, int measure, boolean first) {
        Map<PublishedTable, List<CountedCell>> tables = new EnumMap<>(PublishedTable.class);
        for (PublishedTable table : List.of(MONTH, EPCI, ORIENTATION_TYPE)) {
            tables.put(
                    table,
                    IntStream.range(0, table == MONTH ? MONTHS : SIDES)
                            .mapToObj(cell -> new CountedCell(
                                    String.valueOf(cell),
                                    sum(events, within(quarter * MEASURES.size() + measure, table, cell)),
                                    null))
                            .toList());
        }
        if (first && MEASURES.get(measure).begins()) {
            Map<PublishedTable, List<ShownCell>> hidden = new EnumMap<>(PublishedTable.class);
            tables.forEach((table, cells) -> hidden.put(table, HideCells.allOf(cells)));
            return hidden;
        }
        return HideCells.of(tables);
    }

    private static void knowsHowAReferralLives(Attacker attacker) {
        for (int side = 0; side < SIDES * SIDES; side++) {
            for (int month = 0; month < QUARTERS * MONTHS; month++) {
                attacker.knowsThatNoMore(
                        upTo(month, side, ACCEPTED_WITHIN_2_DAYS, DECLINED_NO_PLACE_LEFT), upTo(month, side, SENT));
                attacker.knowsThatNoMore(
                        upTo(month, side, CLOSED_HELPED, CLOSED_NOT_HELPED), upTo(month, side, ACCEPTED_WITHIN_2_DAYS));
            }
        }
    }

    private static int[] upTo(int last, int side, EventMeasure... measures) {
        return IntStream.rangeClosed(0, last)
                .flatMap(month -> List.of(measures).stream().mapToInt(measure -> unknown(month, measure, side)))
                .toArray();
    }

    private static int unknown(int month, EventMeasure measure, int side) {
        return ((month / MONTHS * MEASURES.size() + MEASURES.indexOf(measure)) * MONTHS + month % MONTHS)
                        * SIDES
                        * SIDES
                + side;
    }

    /** Which unknowns make up one cell of the tables that begin at that one. */
    private static int[] within(int from, PublishedTable table, int cell) {
        return IntStream.range(0, PER_TABLE)
                .filter(one -> switch (table) {
                    case MONTH -> one / (SIDES * SIDES) == cell;
                    case EPCI -> one / SIDES % SIDES == cell;
                    default -> one % SIDES == cell;
                })
                .map(one -> from * PER_TABLE + one)
                .toArray();
    }

    private static int sum(int[] events, int[] cells) {
        return IntStream.of(cells).map(cell -> events[cell]).sum();
    }

    /** Referrals of chance, most of them answered and closed in the month or the next. */
    private static int[] lives() {
        int[] events = new int[UNKNOWNS];
        int perMonth = DICE.nextInt(15, 60);
        for (int month = 0; month < QUARTERS * MONTHS; month++) {
            for (int i = 0; i < perMonth; i++) {
                int side = Math.min(DICE.nextInt(SIDES * SIDES), DICE.nextInt(SIDES * SIDES));
                events[unknown(month, SENT, side)]++;
                int answered = month + DICE.nextInt(5) / 4;
                if (answered >= QUARTERS * MONTHS) {
                    continue;
                }
                if (DICE.nextInt(6) == 0) {
                    events[unknown(answered, DECLINED_NO_PLACE_LEFT, side)]++;
                    continue;
                }
                events[unknown(answered, ACCEPTED_WITHIN_2_DAYS, side)]++;
                int closed = answered + DICE.nextInt(3) / 2;
                if (closed < QUARTERS * MONTHS) {
                    events[unknown(closed, DICE.nextInt(8) == 0 ? CLOSED_NOT_HELPED : CLOSED_HELPED, side)]++;
                }
            }
        }
        return events;
    }
}
