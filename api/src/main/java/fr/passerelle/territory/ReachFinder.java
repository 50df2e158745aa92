package fr.passerelle.territory;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs within reach, found by nearness first: never each departure with each destination. The estimate's densities
 * come from the communes that are handed over, so that a country needs no question to the database.
 */
public final class ReachFinder {

    private final TravelTimeModel model = TravelTimeModel.load();
    private final PointGrid communes;
    private final double[] populations;

    /** @param communes every commune around, those of neighbouring territories too, in the order of the populations */
    public ReachFinder(List<TravelPoint> communes, double[] populations) {
        this.communes = new PointGrid(communes);
        this.populations = populations.clone();
    }

    /** By the estimate's rule: see {@link TravelTimeEstimate}. */
    public Reach estimate(List<TravelPoint> from, List<TravelPoint> to, double minutes, TravelMode mode) {
        return estimate(from, to, minutes, mode, TravelTimeSource.ESTIMATED);
    }

    Reach estimate(
            List<TravelPoint> from, List<TravelPoint> to, double minutes, TravelMode mode, TravelTimeSource source) {
        PointGrid grid = new PointGrid(to);
        Reach.Builder pairs = new Reach.Builder(source, to.size());
        for (TravelPoint departure : from) {
            double perKm = model.minutesPerKm(mode, mode == TravelMode.FOOT ? 0 : density(departure));
            grid.within(departure, minutes / perKm, (index, km) -> pairs.add(index, Math.min(minutes, km * perKm)));
            pairs.next();
        }
        return pairs.build();
    }

    /** By a service, asked for each departure what is near enough to be reached at the greatest speed. */
    Reach by(
            TravelTimeAdapter service,
            double km,
            List<TravelPoint> from,
            List<TravelPoint> to,
            double minutes,
            TravelMode mode)
            throws TravelTimeUnavailable {
        PointGrid grid = new PointGrid(to);
        Reach.Builder pairs = new Reach.Builder(service.source(), to.size());
        for (TravelPoint departure : from) {
            List<Integer> near = new ArrayList<>();
            grid.within(departure, km, (index, away) -> near.add(index));
            List<@Nullable Double> taken = near.isEmpty()
                    ? List.of()
                    : service.minutes(departure, near.stream().map(to::get).toList(), mode);
            for (int i = 0; i < near.size(); i++) {
                Double one = taken.get(i);
                if (one != null && one <= minutes) {
                    pairs.add(near.get(i), one);
                }
            }
            pairs.next();
        }
        return pairs.build();
    }

    /** Inhabitants a km² of the communes whose point lies around: the rule of {@link Communes#density}. */
    private double density(TravelPoint centre) {
        double radius = model.densityRadiusKm().km();
        double[] inhabitants = {0};
        communes.within(centre, radius, (index, km) -> inhabitants[0] += populations[index]);
        return inhabitants[0] / (Math.PI * radius * radius);
    }
}
