package fr.passerelle.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Three months of a year, written {@code 2026-Q3}. */
record Quarter(int year, int number) {

    static final String PATTERN = "[0-9]{4}-Q[1-4]";

    /** @param written as {@link #PATTERN} */
    static Quarter parse(String written) {
        return new Quarter(Integer.parseInt(written.substring(0, 4)), written.charAt(6) - '0');
    }

    static Quarter of(YearMonth month) {
        return new Quarter(month.getYear(), (month.getMonthValue() + 2) / 3);
    }

    static Quarter of(LocalDate day) {
        return of(YearMonth.from(day));
    }

    YearMonth firstMonth() {
        return YearMonth.of(year, number * 3 - 2);
    }

    LocalDate firstDay() {
        return firstMonth().atDay(1);
    }

    YearMonth lastMonth() {
        return firstMonth().plusMonths(2);
    }

    List<YearMonth> months() {
        return List.of(firstMonth(), firstMonth().plusMonths(1), firstMonth().plusMonths(2));
    }

    Quarter next() {
        return of(firstMonth().plusMonths(3));
    }

    @Override
    public String toString() {
        return "%04d-Q%d".formatted(year, number);
    }
}
