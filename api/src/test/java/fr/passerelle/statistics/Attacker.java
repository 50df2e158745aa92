package fr.passerelle.statistics;

import fr.passerelle.statistics.ReaderBounds.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/**
 * Somebody who reads everything that is published and reckons. Knows nothing of how cells are hidden: every count of
 * every event that could have happened is an unknown of a linear program, every published number bounds a sum of them.
 */
final class Attacker {

    /** A sum of unknowns, less another sum, is this many or more, and this many or fewer. */
    private record Known(int[] sum, int[] less, int from, Optional<Integer> to) {}

    private final int unknowns;
    private final List<Known> known = new ArrayList<>();

    /** @param unknowns how many counts there are, none of them below zero */
    Attacker(int unknowns) {
        this.unknowns = unknowns;
    }

    /** @param cells which unknowns the published cell is the sum of */
    void reads(int[] cells, ShownCell shown) {
        if (!shown.isHidden()) {
            known.add(new Known(cells, new int[0], shown.fewest(), Optional.of(shown.most())));
        }
    }

    void knows(int[] cells, int count) {
        known.add(new Known(cells, new int[0], count, Optional.of(count)));
    }

    /** What left is no more than what had come. */
    void knowsThatNoMore(int[] left, int[] came) {
        known.add(new Known(came, left, 0, Optional.empty()));
    }

    /** @return between what the sum of these unknowns must lie; empty when it could be as large as one likes */
    Optional<Bounds> reckons(int[] cells) {
        Optimisation.Result most = program(cells).maximise();
        if (most.getState() == Optimisation.State.UNBOUNDED) {
            return Optional.empty();
        }
        return Optional.of(new Bounds(found(program(cells).minimise()), found(most)));
    }

    private static int found(Optimisation.Result result) {
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException(result.toString());
        }
        return (int) Math.round(result.getValue());
    }

    private ExpressionsBasedModel program(int[] sought) {
        ExpressionsBasedModel program = new ExpressionsBasedModel();
        for (int i = 0; i < unknowns; i++) {
            program.newVariable("count " + i).lower(0);
        }
        for (int i = 0; i < known.size(); i++) {
            Known one = known.get(i);
            Expression row = program.newExpression("known " + i).lower(one.from());
            one.to().ifPresent(row::upper);
            add(row, one.sum(), 1);
            add(row, one.less(), -1);
        }
        add(program.newExpression("sought").weight(1), sought, 1);
        return program;
    }

    private static void add(Expression row, int[] cells, int sign) {
        for (int cell : cells) {
            row.add(cell, sign);
        }
    }
}
