package fr.passerelle.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pen that moves forward over working days and hours, never reaches today, and writes the steps of a referral. */
final class DemoTimeline {

    private static final List<String> LEAVING_SENT =
            List.of("ACCEPT", "DECLINE", "EXPIRE", "RECEIVE", "CANCEL", "INVALIDATE");

    private final DemoCalendar calendar;
    private final DemoDice dice;
    private final List<DemoStep> steps = new ArrayList<>();
    private int age;
    private int minute;

    /** @param age working days before today */
    DemoTimeline(DemoCalendar calendar, DemoDice dice, int age) {
        this(
                calendar,
                dice,
                age,
                age == 0 ? dice.between(7 * 60 + 5, 7 * 60 + 50) : dice.between(8 * 60 + 30, 14 * 60));
    }

    private DemoTimeline(DemoCalendar calendar, DemoDice dice, int age, int minute) {
        this.calendar = calendar;
        this.dice = dice;
        this.age = age;
        this.minute = minute;
    }

    /** The timeline of a linked referral, from this very moment or some days after. */
    DemoTimeline branch(int fromDays, int toDays) {
        DemoTimeline branch = new DemoTimeline(calendar, dice, age, minute);
        branch.days(fromDays, toDays);
        return branch;
    }

    /** Some working days later, or later on the same day when there are none left. */
    void days(int from, int to) {
        int before = age;
        age = Math.max(1, age - dice.between(from, to));
        if (age == before) {
            minutes(4, 18);
        } else {
            minute = dice.between(8 * 60 + 30, 14 * 60);
        }
    }

    void minutes(int from, int to) {
        minute += dice.between(from, to);
    }

    /** To the first working day, thirty calendar days after the sending, on which a referral may expire. */
    void toExpiry(LocalDate sentOn) {
        LocalDate expiry = DemoCalendar.workingDayFrom(sentOn.plusDays(30));
        while (calendar.workingDaysAgo(age).isBefore(expiry)) {
            age--;
        }
        minute = 9 * 60;
    }

    /** When an appointment is over, or as far towards it as there is time. */
    void after(LocalDateTime slot) {
        while (age > 1 && date().isBefore(slot.toLocalDate())) {
            age--;
        }
        minute = slot.getHour() * 60 + slot.getMinute() + dice.between(30, 50);
    }

    /** 0 is today, or the next working day. */
    LocalDate workingDayAhead(int count) {
        return DemoCalendar.plusWorkingDays(DemoCalendar.workingDayFrom(calendar.today()), count);
    }

    LocalDate date() {
        return calendar.workingDaysAgo(age);
    }

    LocalDateTime now() {
        return date().atTime(minute / 60, minute % 60);
    }

    int age() {
        return age;
    }

    void step(String command, @Nullable String code, @Nullable String actor) {
        steps.add(new DemoStep(now(), command, code, actor, null, null, null, null));
    }

    void dated(String command, @Nullable String code, String actor, LocalDate date) {
        steps.add(new DemoStep(now(), command, code, actor, date, null, null, null));
    }

    void withSlot(String command, String actor, LocalDateTime slot) {
        steps.add(new DemoStep(now(), command, null, actor, null, slot, null, null));
    }

    void inWords(String command, @Nullable String code, String actor, String text) {
        steps.add(new DemoStep(now(), command, code, actor, null, null, text, null));
    }

    void linked(String command, String code, String actor, String link) {
        steps.add(new DemoStep(now(), command, code, actor, null, null, null, link));
    }

    /** The steps in order, with the reminders that a silent place was sent. */
    List<DemoStep> steps(boolean urgent) {
        List<DemoStep> all = new ArrayList<>(steps);
        steps.stream().filter(step -> step.command().equals("SEND")).findFirst().ifPresent(sent -> {
            LocalDateTime end = steps.stream()
                    .filter(step -> LEAVING_SENT.contains(step.command()))
                    .map(DemoStep::at)
                    .findFirst()
                    .orElse(calendar.today().atTime(8, 0));
            remind(all, sent, urgent ? 1 : 2, "PLACE", end);
            remind(all, sent, urgent ? 2 : 4, "MANAGER_AND_REFERRER", end);
            remind(all, sent, urgent ? 5 : 10, "COORDINATOR", end);
        });
        all.sort(Comparator.comparing(DemoStep::at));
        return List.copyOf(all);
    }

    private static void remind(List<DemoStep> all, DemoStep sent, int day, String whom, LocalDateTime end) {
        LocalDateTime at =
                DemoCalendar.plusWorkingDays(sent.at().toLocalDate(), day).atTime(10, 0);
        if (at.isBefore(end)) {
            all.add(new DemoStep(at, "REMIND", whom, null, null, null, null, null));
        }
    }
}
