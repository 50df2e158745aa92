package fr.passerelle.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a referral goes, from its creation to a status; each course is a path through the table of transitions. */
final class DemoCourse {

    private static final Map<String, List<String>> OUTCOMES = Map.of(
            "LEARNING_PATH", List.of("SKILL_GAINED", "SKILL_GAINED", "PARTLY"),
            "EQUIPMENT_OR_CONNECTION", List.of("EQUIPPED", "EQUIPPED", "PARTLY"),
            "SOCIAL_FOLLOW_UP", List.of("STABILISED", "RIGHT_OPENED"),
            "READING_WRITING_FRENCH", List.of("SKILL_GAINED", "PARTLY"));

    private static final List<String> PROCEDURE_OUTCOMES = List.of(
            "PROCEDURE_DONE",
            "PROCEDURE_DONE",
            "FILED_AWAITING_DECISION",
            "FILED_AWAITING_DECISION",
            "RIGHT_OPENED",
            "RIGHT_KEPT",
            "PARTLY");

    private static final List<String> DECLINES = List.of(
            "NO_PLACE_LEFT",
            "OUT_OF_AREA",
            "SERVICE_NOT_OFFERED",
            "OUT_OF_CRITERIA",
            "NO_PLACE_LEFT",
            "ALREADY_SUPPORTED",
            "CLOSED_PERIOD",
            "NOT_ENOUGH_INFORMATION",
            "DUPLICATE",
            "OTHER");

    private static final List<String> HOLDS =
            List.of("WAITING_FOR_DOCUMENTS", "WAITING_FOR_PERSON", "WAITING_LIST", "CLOSED_PERIOD");

    private static final List<String> CANCELS = List.of(
            "HELP_FOUND_ELSEWHERE", "PERSON_WITHDRAWS", "NO_NEWS", "DUPLICATE", "AGREEMENT_WITHDRAWN", "ENTRY_MISTAKE");

    private final DemoTimeline time;
    private final DemoDice dice;
    private final String sender;
    private final String receiver;
    private final String type;
    private final int turn;
    private @Nullable LocalDateTime slot;

    /** @param turn makes courses of one kind differ: coded reasons are taken in turn */
    DemoCourse(DemoTimeline time, DemoDice dice, String sender, String receiver, String type, int turn) {
        this.time = time;
        this.dice = dice;
        this.sender = sender;
        this.receiver = receiver;
        this.type = type;
        this.turn = turn;
    }

    /** Writes the steps and answers with the status they lead to. */
    String follow(String course) {
        time.step("CREATE", null, sender);
        if (course.equals("DRAFT")) {
            return "DRAFT";
        }
        time.minutes(4, 20);
        time.step("SEND", null, sender);
        return switch (course) {
            case "SENT", "SENT_URGENT" -> waiting();
            case "ACCEPTED" -> accepted();
            case "BOOKED" -> booked();
            case "IN_PROGRESS", "ELSEWHERE" -> inProgress();
            case "ON_HOLD" -> onHold();
            case "WALK_IN" -> walkIn();
            case "DECLINED" -> declined();
            case "EXPIRED" -> expired();
            case "CANCELLED" -> cancelled();
            case "INVALIDATED" -> invalidated();
            case "DELIVERED" -> delivered();
            default -> notDelivered(course);
        };
    }

    /** The end of the course {@code ELSEWHERE}, once the onward referral is sent. */
    String closeElsewhere(String link) {
        time.minutes(40, 55);
        time.linked("CLOSE", "REFERRED_ELSEWHERE", receiver, link);
        return "CLOSED";
    }

    private String waiting() {
        if (dice.chance(60)) {
            time.days(0, 2);
            time.step("READ", null, receiver);
        }
        return "SENT";
    }

    private String accepted() {
        read();
        if (dice.chance(45)) {
            acceptWithSlot(DemoCalendar.plusWorkingDays(time.date(), dice.between(2, 6)));
        } else {
            time.step("ACCEPT", null, receiver);
        }
        return "ACCEPTED";
    }

    /** The person comes today, or on one of the working days ahead: so that a week has somebody in it. */
    private String booked() {
        read();
        acceptWithSlot(time.workingDayAhead(turn % 5));
        return "ACCEPTED";
    }

    private void read() {
        time.days(0, 1);
        time.step("READ", null, receiver);
        if (dice.chance(50)) {
            time.minutes(2, 9);
            time.step("CLAIM", null, receiver);
        }
        time.days(0, 2);
    }

    private void acceptWithSlot(LocalDate day) {
        LocalDateTime given = day.atTime(dice.pick(List.of(9, 10, 11, 14, 15)), 30 * (turn % 2));
        time.withSlot("ACCEPT", receiver, given);
        slot = given;
    }

    /** On the day of the appointment that was given, if one was. */
    private void comes() {
        if (slot == null) {
            time.days(2, 6);
        } else {
            time.after(slot);
        }
    }

    private String inProgress() {
        accepted();
        comes();
        time.dated(turn % 4 == 3 ? "RECEIVE" : "START", null, receiver, time.date());
        for (int i = dice.between(0, 2); i > 0; i--) {
            time.days(2, 5);
            time.step("SESSION", null, receiver);
        }
        return "IN_PROGRESS";
    }

    private String onHold() {
        if (turn % 3 == 0) {
            accepted();
        } else {
            inProgress();
        }
        hold();
        return "ON_HOLD";
    }

    private void hold() {
        time.days(1, 3);
        LocalDate review = DemoCalendar.workingDayFrom(time.date().plusDays(dice.between(14, 25)));
        time.dated("HOLD", HOLDS.get(turn % HOLDS.size()), receiver, review);
    }

    private String walkIn() {
        time.days(0, 3);
        time.dated("RECEIVE", outcome(), receiver, time.date());
        return "CLOSED";
    }

    private String delivered() {
        if (turn % 6 == 5) {
            accepted();
            comes();
            time.dated("RECEIVE", outcome(), receiver, time.date());
            return "CLOSED";
        }
        inProgress();
        if (turn % 5 == 2) {
            hold();
            time.days(4, 8);
            time.step("RESUME", null, receiver);
        }
        time.days(1, 4);
        time.step("CLOSE", outcome(), receiver);
        return "CLOSED";
    }

    private String notDelivered(String course) {
        switch (course) {
            case "UNREACHABLE", "ABSENT" -> {
                accepted();
                attempts(course.equals("ABSENT") ? 1 : dice.between(3, 4));
                time.step("CLOSE", course, receiver);
            }
            case "NOT_DELIVERED_OTHER" -> {
                inProgress();
                time.days(2, 4);
                time.inWords("CLOSE", "OTHER", receiver, "Le téléservice est fermé jusqu'au mois prochain.");
            }
            case "PERSON_WITHDRAWS", "NOT_ELIGIBLE_AFTER_MEETING", "PLACE_FAILED" -> {
                inProgress();
                time.days(2, 4);
                time.step("CLOSE", course, receiver);
            }
            default -> throw new IllegalArgumentException("No course named " + course);
        }
        return "CLOSED";
    }

    private void attempts(int count) {
        for (int i = 0; i < count; i++) {
            time.days(1, 4);
            time.step("ATTEMPT", i == 1 ? "SMS" : "PHONE", receiver);
        }
        time.days(1, 3);
    }

    private String declined() {
        time.days(0, 2);
        String code = DECLINES.get(turn % DECLINES.size());
        if (code.equals("OTHER")) {
            time.inWords("DECLINE", code, receiver, "Le poste est vacant jusqu'à l'arrivée d'une collègue.");
        } else {
            time.step("DECLINE", code, receiver);
        }
        return "DECLINED";
    }

    private String expired() {
        time.toExpiry(time.date());
        time.step("EXPIRE", null, null);
        return "EXPIRED";
    }

    private String cancelled() {
        String code = CANCELS.get(turn % CANCELS.size());
        if (turn % 3 == 1) {
            accepted();
            time.days(1, 5);
            time.step("CANCEL", code, receiver);
        } else {
            time.days(1, 4);
            time.step("CANCEL", code, sender);
        }
        return "CANCELLED";
    }

    private String invalidated() {
        if (turn % 2 == 0) {
            accepted();
        }
        time.days(0, 2);
        time.inWords("INVALIDATE", null, sender, "Saisie dans le mauvais dossier.");
        return "ENTERED_IN_ERROR";
    }

    private String outcome() {
        List<String> outcomes = OUTCOMES.getOrDefault(type, PROCEDURE_OUTCOMES);
        return outcomes.get(turn % outcomes.size());
    }
}
