package fr.passerelle.platform.spreadsheet;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running a cell. A cell that begins with {@code = @}, tab or carriage return, or with
 * {@code + -} without being a number (a phone number in E.164 and a negative coordinate are numbers and stay as they
 * are), gets an apostrophe before it, and so does one that already has apostrophes before such a sign: taking one
 * apostrophe away from whatever begins so gives back exactly what was. Source: OWASP, CSV Injection.
 */
public final class CellGuard {

    private static final Pattern RUNS =
            Pattern.compile("(?s)'*(?:[=@\\t\\r\\uFF1D\\uFF20\\uFF0B\\uFF0D]|[+-](?![0-9][0-9 .]*$)).*");

    private CellGuard() {}

    public static String guarded(String cell) {
        return RUNS.matcher(cell).matches() ? "'" + cell : cell;
    }

    public static String unguarded(String cell) {
        return cell.startsWith("'") && RUNS.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
