package fr.passerelle.coverage;

import fr.passerelle.coverage.CoverageEffectResponse.Commune;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The same territory before and after some changes. */
final class CompareGrounds {

    /** A share that changes by less than this is the same. */
    private static final double NOTHING = 1e-9;

    private final Ground before;
    private final Ground after;
    private final Gap gapBefore;
    private final Gap gapAfter;

    CompareGrounds(Ground before, Ground after) {
        this.before = before;
        this.after = after;
        this.gapBefore = before.gap();
        this.gapAfter = after.gapAgainst(gapBefore.target());
    }

    CoverageEffectResponse response(List<Integer> skipped) {
        return new CoverageEffectResponse(
                new CoverageView(before, gapBefore).totals(),
                new CoverageView(after, gapAfter).totals(),
                moved(gapBefore, gapAfter, 20),
                moved(gapBefore, gapAfter, 30),
                moved(gapAfter, gapBefore, 20),
                moved(gapAfter, gapBefore, 30),
                communes(),
                skipped);
    }

    /** People of communes that are beyond so many minutes in the one and not in the other. */
    private int moved(Gap beyond, Gap within, int minutes) {
        DoublePredicate far = nearest -> nearest > minutes;
        return CoverageView.whole(IntStream.range(0, before.own())
                .filter(i -> far.test(beyond.nearest()[i]) && !far.test(within.nearest()[i]))
                .mapToDouble(i -> before.demands().get(i).people())
                .sum());
    }

    private List<Commune> communes() {
        return IntStream.range(0, before.own())
                .filter(i -> Math.abs(gapBefore.access()[i] - gapAfter.access()[i]) > NOTHING
                        || gapBefore.nearest()[i] != gapAfter.nearest()[i])
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer i) -> gapAfter.missing()[i] - gapBefore.missing()[i])
                        .thenComparing(i -> before.communes().get(i).code()))
                .map(this::commune)
                .toList();
    }

    private Commune commune(int i) {
        return new Commune(
                before.communes().get(i).code(),
                before.communes().get(i).name(),
                CoverageView.whole(gapBefore.missing()[i]),
                CoverageView.whole(gapAfter.missing()[i]),
                share(gapBefore, i),
                share(gapAfter, i),
                minutes(gapBefore, i),
                minutes(gapAfter, i));
    }

    private static double share(Gap gap, int i) {
        return gap.target() == 0 ? 0 : CoverageView.twoDecimals(gap.access()[i] / gap.target());
    }

    private static @Nullable Integer minutes(Gap gap, int i) {
        return Double.isInfinite(gap.nearest()[i]) ? null : (Integer) CoverageView.whole(gap.nearest()[i]);
    }
}
