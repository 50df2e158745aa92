package fr.passerelle.demo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked and by whom: needs, body of the procedure, and the person, in words that fit the type. */
final class DemoNeeds {

    private static final List<String> BODIES = List.of(
            "CAF",
            "CAF",
            "CAF",
            "FRANCE_TRAVAIL",
            "FRANCE_TRAVAIL",
            "CPAM",
            "CPAM",
            "IMPOTS",
            "IMPOTS",
            "RETRAITE",
            "RETRAITE",
            "PREFECTURE",
            "OTHER");

    private static final List<String> CHANNELS = List.of(
            "PHONE", "PHONE", "PHONE", "PHONE", "SMS", "SMS", "SMS", "EMAIL", "VIA_REFERRER", "VIA_REFERRER", "NONE");

    private final DemoDice dice;
    private final int year;
    private final List<String> names = column("NAME");
    private final List<String> words = column("WORDS");

    DemoNeeds(DemoDice dice, int year) {
        this.dice = dice;
        this.year = year;
    }

    List<String> needs(String type) {
        List<String> needs = new ArrayList<>();
        switch (type) {
            case "LEARNING_PATH" -> add(needs, "LEARN", "EQUIPMENT", 25);
            case "EQUIPMENT_OR_CONNECTION" -> add(needs, "EQUIPMENT", "LEARN", 25);
            case "SOCIAL_FOLLOW_UP" -> add(needs, "SOMETHING_ELSE", "PAPERWORK", 30);
            case "PAPER_PHONE_COUNTER" -> add(needs, "PAPERWORK", "PROCEDURE", 60);
            case "READING_WRITING_FRENCH" -> {
                if (dice.chance(60)) {
                    add(needs, "PAPERWORK", "LEARN", 50);
                }
            }
            default -> {
                add(needs, "PROCEDURE", "PAPERWORK", 25);
                if (dice.chance(20)) {
                    needs.add(dice.chance(60) ? "LEARN" : "EQUIPMENT");
                }
            }
        }
        return List.copyOf(needs);
    }

    @Nullable
    String procedureBody(List<String> needs) {
        return needs.contains("PROCEDURE") && dice.chance(90) ? dice.pick(BODIES) : null;
    }

    String channel(String course) {
        return course.equals("UNREACHABLE") || course.equals("ABSENT") ? "PHONE" : dice.pick(CHANNELS);
    }

    DemoPerson person(String channel) {
        int number = dice.between(0, 9999);
        String digits = "0".repeat(4 - Integer.toString(number).length()) + number;
        @Nullable
        String contact =
                switch (channel) {
                    case "PHONE", "SMS" -> "+3363998" + digits;
                    case "EMAIL" -> "personne." + digits + "@exemple.invalid";
                    default -> null;
                };
        return new DemoPerson(dice.pick(names), dice.chance(55) ? year - dice.between(19, 84) : null, contact);
    }

    /** What of the profile may be said to the place: not everybody answers, and not everybody agrees. */
    List<String> profileWords() {
        return dice.chance(40) ? List.of(dice.pick(words).split(" ")) : List.of();
    }

    private void add(List<String> needs, String first, String second, int percent) {
        needs.add(first);
        if (dice.chance(percent)) {
            needs.add(second);
        }
    }

    private static List<String> column(String kind) {
        return DemoTable.rows("persons.txt").stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> row.get(1))
                .toList();
    }
}
