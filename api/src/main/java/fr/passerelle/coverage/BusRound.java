package fr.passerelle.coverage;

/**
 * In which order a bus visits places and comes home: the nearest next, then turned round piece by piece as long as that
 * is shorter (2-opt: Croes, Operations Research 6 (1958), 791–812). With the dozen villages of a day this is the shortest
 * round or nearly.
 */
final class BusRound {

    private static final double NOTHING = 1e-9;

    private BusRound() {}

    /**
     * @param minutes from each to each; the first is where the bus sets out and comes back to
     * @return the order of the visits, the first left out
     */
    static int[] order(double[][] minutes) {
        int[] round = nearestNext(minutes);
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (int first = 0; first < round.length - 1; first++) {
                for (int last = first + 1; last < round.length; last++) {
                    double before = length(minutes, round);
                    turn(round, first, last);
                    if (length(minutes, round) < before - NOTHING) {
                        shorter = true;
                    } else {
                        turn(round, first, last);
                    }
                }
            }
        }
        return round;
    }

    /** Minutes on the road, out and home. */
    static double length(double[][] minutes, int[] round) {
        double sum = 0;
        int here = 0;
        for (int next : round) {
            sum += minutes[here][next];
            here = next;
        }
        return sum + minutes[here][0];
    }

    private static int[] nearestNext(double[][] minutes) {
        int[] round = new int[minutes.length - 1];
        boolean[] visited = new boolean[minutes.length];
        int here = 0;
        for (int i = 0; i < round.length; i++) {
            visited[here] = true;
            int next = -1;
            for (int there = 1; there < minutes.length; there++) {
                if (!visited[there] && (next < 0 || minutes[here][there] < minutes[here][next])) {
                    next = there;
                }
            }
            round[i] = next;
            here = next;
        }
        return round;
    }

    private static void turn(int[] round, int first, int last) {
        for (int i = first, j = last; i < j; i++, j--) {
            int kept = round[i];
            round[i] = round[j];
            round[j] = kept;
        }
    }
}
