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
}
