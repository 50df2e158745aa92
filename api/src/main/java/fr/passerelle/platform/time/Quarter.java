package fr.passerelle.platform.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Three months of a year, written {@code 2026-Q3}. */
public record Quarter(int year, int number) {

    public static final String PATTERN = "[0-9]{4}-Q[1-4]";

    /** @param written as {@link #PATTERN} */
    public static Quarter parse(String written) {
        return new Quarter(Integer.parseInt(written.substring(0, 4)), written.charAt(6) - '0');
    }

    public static Quarter of(YearMonth month) {
        return new Quarter(month.getYear(), (month.getMonthValue() + 2) / 3);
    }

    public static Quarter of(LocalDate day) {
        return of(YearMonth.from(day));
    }

    public YearMonth firstMonth() {
        return YearMonth.of(year, number * 3 - 2);
    }

    public LocalDate firstDay() {
        return firstMonth().atDay(1);
    }

    public YearMonth lastMonth() {
        return firstMonth().plusMonths(2);
    }

    public List<YearMonth> months() {
        return List.of(firstMonth(), firstMonth().plusMonths(1), firstMonth().plusMonths(2));
    }

    public Quarter before() {
        return of(firstMonth().minusMonths(3));
    }

    public Quarter next() {
        return of(firstMonth().plusMonths(3));
    }

    @Override
    public String toString() {
        return "%04d-Q%d".formatted(year, number);
    }
}
