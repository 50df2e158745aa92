package fr.passerelle.coverage;

import fr.passerelle.territory.Reach;
import fr.passerelle.territory.ReachFinder;
import fr.passerelle.territory.TravelMode;
import fr.passerelle.territory.TravelPoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A country of invented communes the size of France (551,500 km², most people in few places), or a part of it: travel
 * times and coverage from nothing but points and numbers.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FranceWork {

    private static final double TOWNS_SHARE = 0.3;

    @Param({"0.125", "0.25", "0.5", "1"})
    public double size;

    private List<TravelPoint> communes;
    private double[] populations;
    private double[] demand;
    private List<TravelPoint> sites;
    private double[] supply;
    private Reach reach;

    /** The same density at every size: a part is a smaller square of the same country. */
    @Setup
    public void build() {
        Random random = new Random(33);
        double side = 742.6 * Math.sqrt(size);
        List<double[]> towns = new ArrayList<>();
        for (int i = 0; i < 400 * size; i++) {
            towns.add(new double[] {random.nextDouble() * side, random.nextDouble() * side});
        }
        communes = points(random, (int) (35_000 * size), side, towns);
        sites = points(random, (int) (20_000 * size), side, towns);
        populations = communes.stream()
                .mapToDouble(commune -> 200 + Math.exp(random.nextGaussian() * 1.3 + 6.3))
                .toArray();
        demand = Arrays.stream(populations).map(people -> people * 0.154).toArray();
        supply = sites.stream().mapToDouble(site -> random.nextInt(1, 40)).toArray();
        reach = travel();
    }

    @Benchmark
    public Gap wholeCountry() {
        return reckon(travel());
    }

    /** What one change costs, when nobody moves: travel times stay. */
    @Benchmark
    public Gap oneChange() {
        return reckon(reach);
    }

    int pairs() {
        return reach.pairs();
    }

    private Reach travel() {
        return new ReachFinder(communes, populations).estimate(communes, sites, 30, TravelMode.CAR);
    }

    private Gap reckon(Reach pairs) {
        return Gap.of(demand, supply, pairs, Catchment.WITHIN_30, Method.ENHANCED_TWO_STEP, 0.05);
    }

    private static List<TravelPoint> points(Random random, int count, double side, List<double[]> towns) {
        List<TravelPoint> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double[] at = {random.nextDouble() * side, random.nextDouble() * side};
            if (random.nextDouble() < TOWNS_SHARE) {
                double[] town = towns.get(random.nextInt(towns.size()));
                at = new double[] {town[0] + random.nextGaussian() * 8, town[1] + random.nextGaussian() * 8};
            }
            double latitude = 43 + at[1] / 111.195;
            points.add(new TravelPoint(latitude, -2 + at[0] / (111.195 * Math.cos(Math.toRadians(latitude))), null));
        }
        return points;
    }
}
