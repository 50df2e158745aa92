package fr.passerelle.statistics;

import fr.passerelle.statistics.StatisticsResponse.Count;
import fr.passerelle.statistics.StatisticsResponse.Delay;
import fr.passerelle.statistics.StatisticsResponse.Rate;
import fr.passerelle.statistics.StatisticsResponse.Withheld;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How closely somebody sees figures: those whose own they are, exactly; a coordinator, as they could be published. */
@Schema(name = "StatisticsPrecision")
enum Precision {
    EXACT {
        @Override
        Count count(long count) {
            return new Count(Math.toIntExact(count), null);
        }

        @Override
        Rate rate(long part, long whole) {
            return SmallCounts.tooSmall(whole) ? new Rate(null, Withheld.TOO_FEW) : percent(part, whole);
        }

        @Override
        Withheld tooFew() {
            return Withheld.TOO_FEW;
        }
    },

    /** A rate is made of the rounded counts that stand beside it, so that it gives away nothing more than they do. */
    ROUNDED {
        @Override
        Count count(long count) {
            return SmallCounts.tooSmall(count)
                    ? new Count(null, Withheld.HIDDEN_SMALL)
                    : new Count(SmallCounts.rounded(count), null);
        }

        @Override
        Rate rate(long part, long whole) {
            return SmallCounts.tooSmall(part) || SmallCounts.tooSmall(whole)
                    ? new Rate(null, Withheld.HIDDEN_SMALL)
                    : percent(SmallCounts.rounded(part), SmallCounts.rounded(whole));
        }

        @Override
        Withheld tooFew() {
            return Withheld.HIDDEN_SMALL;
        }
    };

    abstract Count count(long count);

    abstract Rate rate(long part, long whole);

    abstract Withheld tooFew();

    Delay delay(Figures figures, Measure measure) {
        Spread spread = figures.spread(measure);
        Count counted = count(spread.counted());
        Count waiting = count(figures.waiting(measure));
        Count never = count(figures.never(measure));
        return SmallCounts.tooSmall(spread.counted())
                ? new Delay(null, null, tooFew(), counted, waiting, never)
                : new Delay(spread.halfWithin(), spread.nineInTenWithin(), null, counted, waiting, never);
    }

    private static Rate percent(long part, long whole) {
        return new Rate(Math.round(part * 100f / whole), null);
    }
}
