package fr.passerelle.statistics;

/**
 * From how many on a figure is said, because somebody could be recognised in fewer, and how coarsely a count is shown to
 * those it is not about. Source: the domain's rules « usual delay » and « published counts ».
 */
public final class SmallCounts {

    public static final int SHOWN_FROM = 11;
    private static final int ROUNDED_TO = 5;

    private SmallCounts() {}

    public static boolean tooSmall(long count) {
        return count < SHOWN_FROM;
    }

    /** To the nearest five. */
    public static int rounded(long count) {
        return Math.toIntExact((count + ROUNDED_TO / 2) / ROUNDED_TO * ROUNDED_TO);
    }

    /** The fewest that are shown so: whoever reads 10 knows that it is no 8, which would be hidden. */
    static int fewest(int rounded) {
        return Math.max(SHOWN_FROM, rounded - ROUNDED_TO / 2);
    }

    static int most(int rounded) {
        return rounded + ROUNDED_TO / 2;
    }

    /** So that « at least » stays true and looks no more exact than what it is worked out of. */
    static int roundedDown(int count) {
        return count / ROUNDED_TO * ROUNDED_TO;
    }
}
