package fr.passerelle.coverage;

import fr.passerelle.territory.Reach;
import fr.passerelle.territory.TravelTimeSource;
import java.util.Random;

/** Journeys written as a table, for worked examples and for random ones; a negative number is out of reach. */
final class Pairs {

    private Pairs() {}

    static Reach of(double[]... minutes) {
        Reach.Builder pairs =
                new Reach.Builder(TravelTimeSource.ESTIMATED, minutes.length == 0 ? 0 : minutes[0].length);
        for (double[] row : minutes) {
            for (int site = 0; site < row.length; site++) {
                if (row[site] >= 0) {
                    pairs.add(site, row[site]);
                }
            }
            pairs.next();
        }
        return pairs.build();
    }

    static double[][] random(Random random, int communes, int sites) {
        double[][] minutes = new double[communes][sites];
        for (double[] row : minutes) {
            for (int site = 0; site < sites; site++) {
                row[site] = random.nextInt(3) == 0 ? -1 : (float) random.nextDouble(0, 40);
            }
        }
        return minutes;
    }

    static double[] people(Random random, int count, double most) {
        return random.doubles(count, 0, most)
                .map(one -> random.nextInt(8) == 0 ? 0 : one)
                .toArray();
    }
}
