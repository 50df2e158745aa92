package fr.passerelle.assessment;

import static fr.passerelle.assessment.OrientationType.ACT_ON_BEHALF;
import static fr.passerelle.assessment.OrientationType.DO_TOGETHER;
import static fr.passerelle.assessment.OrientationType.EQUIPMENT_OR_CONNECTION;
import static fr.passerelle.assessment.OrientationType.LEARNING_PATH;
import static fr.passerelle.assessment.OrientationType.NOT_ENOUGH_INFORMATION;
import static fr.passerelle.assessment.OrientationType.NO_REFERRAL_NEEDED;
import static fr.passerelle.assessment.OrientationType.PAPER_PHONE_COUNTER;
import static fr.passerelle.assessment.OrientationType.READING_WRITING_FRENCH;
import static fr.passerelle.assessment.OrientationType.SOCIAL_FOLLOW_UP;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The table of rules written a second time, by hand and without the file, to hold the file's reading against. */
final class ByHand {

    private final Set<String> needs;
    private final String deadline;
    private final String wish;
    private final String last;
    private final String reading;
    private final boolean anythingElse;
    private final String access;
    private final String accessCause;
    private final boolean atRisk;

    /** « TYPE RULE question=answer … » in order. */
    private final Map<OrientationType, String> listed = new LinkedHashMap<>();

    private String extraRule = "";
    private OrientationType extraType = ACT_ON_BEHALF;
    private String extraBecause = "";

    private ByHand(Map<String, Set<String>> answers) {
        needs = answers.get("needs");
        deadline = one(answers, "deadline");
        String wished = one(answers, "wish");
        wish = wished.equals("UNSURE") ? "" : wished;
        last = one(answers, "last_time");
        reading = one(answers, "reading");
        anythingElse = one(answers, "anything_else").equals("YES");
        String device = one(answers, "device");
        String connection = one(answers, "connection");
        if (device.equals("PLACE_WITHOUT_INTERNET")) {
            access = "BLOCKED_BY_PLACE";
            accessCause = "device=" + device;
        } else if (device.equals("NONE")) {
            access = "NONE";
            accessCause = "device=" + device;
        } else if (connection.equals("NO")) {
            access = "NONE";
            accessCause = "connection=" + connection;
        } else if (device.equals("PHONE_ONLY") || device.equals("SHARED")) {
            access = "LIMITED";
            accessCause = "device=" + device;
        } else if (connection.equals("SOMETIMES")) {
            access = "LIMITED";
            accessCause = "connection=" + connection;
        } else {
            access = device.equals("COMPUTER") && connection.equals("YES") ? "OK" : "UNKNOWN";
            accessCause = "connection=" + connection;
        }
        atRisk = (deadline.equals("BLOCKED") || deadline.equals("WITHIN_7_DAYS"))
                && (needs.isEmpty() || needs.contains("PROCEDURE") || needs.contains("PAPERWORK"));
    }

    static String profileAndProposals(Map<String, Set<String>> answers) {
        ByHand table = new ByHand(answers);
        table.main();
        table.asked();
        table.whileFewer();
        if (table.listed.size() > 1) {
            table.listed.remove(NO_REFERRAL_NEEDED);
        }
        return table.profile(one(answers, "helper")) + " | " + String.join("; ", table.listed.values());
    }

    private String profile(String helper) {
        String urgency =
                switch (deadline) {
                    case "BLOCKED", "WITHIN_7_DAYS" -> "AT_RISK";
                    case "WITHIN_30_DAYS" -> "SOON";
                    case "NONE" -> "NONE";
                    default -> "UNKNOWN";
                };
        String autonomy =
                switch (last) {
                    case "" -> "UNKNOWN";
                    case "ALONE" -> "ALONE";
                    case "SIDE_BY_SIDE" -> "WITH_SUPPORT";
                    default -> "NOT_ALONE_YET";
                };
        String paperwork =
                switch (reading) {
                    case "" -> "UNKNOWN";
                    case "ALWAYS_HELP" -> "HELP_NEEDED";
                    default -> reading;
                };
        String support =
                switch (helper) {
                    case "YES" -> "AVAILABLE";
                    case "SOMETIMES" -> "PARTIAL";
                    case "NOBODY" -> "NONE";
                    case "KEEP_PRIVATE" -> "NOT_RELATIVES";
                    default -> "UNKNOWN";
                };
        return String.join(" ", urgency, access, autonomy, paperwork, support);
    }

    private void main() {
        boolean alone = last.equals("ALONE");
        boolean hard = papersAreHard();
        if (needs.equals(Set.of("SOMETHING_ELSE"))) {
            add(SOCIAL_FOLLOW_UP, "M0", need("SOMETHING_ELSE"));
        } else if (access.equals("BLOCKED_BY_PLACE")) {
            add(PAPER_PHONE_COUNTER, "M1", accessCause);
            if (atRisk) {
                extra("M1b", ACT_ON_BEHALF, accessCause + " deadline=" + deadline);
            } else if (needs.contains("PROCEDURE")) {
                extra("M1b", ACT_ON_BEHALF, accessCause + " " + need("PROCEDURE"));
            }
        } else if (atRisk) {
            switch (wish) {
                case "PAPER_OR_PHONE" -> {
                    add(PAPER_PHONE_COUNTER, "M2a", "deadline=" + deadline + " wish=" + wish);
                    extra("M2b", ACT_ON_BEHALF, "deadline=" + deadline);
                }
                case "WITH_SOMEONE", "LEARN" -> {
                    add(DO_TOGETHER, "M2c", "deadline=" + deadline + " wish=" + wish);
                    extra("M2b", ACT_ON_BEHALF, "deadline=" + deadline);
                }
                case "DONE_FOR_ME" -> add(ACT_ON_BEHALF, "M2d", "deadline=" + deadline + " wish=" + wish);
                default ->
                    add(
                            alone ? DO_TOGETHER : ACT_ON_BEHALF,
                            alone ? "M2e" : "M2f",
                            "deadline=" + deadline + answered(" last_time", last));
            }
        } else if (!wish.isEmpty()) {
            add(wished(), "M3", "wish=" + wish);
            if (wish.equals("DONE_FOR_ME")) {
                extra("M3b", DO_TOGETHER, "default=DO_TOGETHER_FIRST");
            }
        } else if (needs.contains("PROCEDURE")) {
            boolean ready = needs.size() == 1 && alone && !access.equals("NONE") && !hard && !anythingElse;
            add(
                    ready ? NO_REFERRAL_NEEDED : DO_TOGETHER,
                    ready ? "M4a" : "M4b",
                    need("PROCEDURE") + answered(" last_time", last));
        } else if (needs.contains("PAPERWORK")) {
            add(DO_TOGETHER, "M4c", need("PAPERWORK"));
        } else if (needs.contains("LEARN")) {
            add(LEARNING_PATH, "M4d", need("LEARN"));
        } else if (needs.contains("EQUIPMENT")) {
            add(EQUIPMENT_OR_CONNECTION, "M4e", need("EQUIPMENT"));
        } else if (access.equals("NONE")) {
            add(EQUIPMENT_OR_CONNECTION, "M5a", accessCause);
        } else if (!last.isEmpty() && !alone) {
            add(DO_TOGETHER, "M5b", "last_time=" + last);
        } else if (hard) {
            add(READING_WRITING_FRENCH, "M5c", "reading=" + reading);
        } else if (alone && (access.equals("OK") || access.equals("LIMITED"))) {
            add(NO_REFERRAL_NEEDED, "M5d", "last_time=ALONE " + accessCause);
        } else if (anythingElse) {
            add(SOCIAL_FOLLOW_UP, "M0", "anything_else=YES");
        } else {
            add(NOT_ENOUGH_INFORMATION, "M6", "note=TOO_FEW_ANSWERS");
        }
    }

    private void asked() {
        boolean internet = !access.equals("BLOCKED_BY_PLACE");
        if (needs.contains("SOMETHING_ELSE")) {
            add(SOCIAL_FOLLOW_UP, "A1", need("SOMETHING_ELSE") + (anythingElse ? " anything_else=YES" : ""));
        } else if (anythingElse) {
            add(SOCIAL_FOLLOW_UP, "A1", "anything_else=YES");
        }
        if (!wish.isEmpty() && (internet || wish.equals("PAPER_OR_PHONE") || wish.equals("DONE_FOR_ME"))) {
            add(wished(), "A2", "wish=" + wish);
        }
        if (internet && needs.contains("LEARN")) {
            add(LEARNING_PATH, "A3", need("LEARN"));
        }
        if (internet && needs.contains("EQUIPMENT")) {
            add(EQUIPMENT_OR_CONNECTION, "A4", need("EQUIPMENT"));
        }
        boolean answered = listed.containsKey(ACT_ON_BEHALF)
                || listed.containsKey(DO_TOGETHER)
                || listed.containsKey(PAPER_PHONE_COUNTER)
                || listed.containsKey(NO_REFERRAL_NEEDED);
        if (internet && !answered && needs.contains("PAPERWORK")) {
            add(DO_TOGETHER, "A5", need("PAPERWORK") + (needs.contains("PROCEDURE") ? " " + need("PROCEDURE") : ""));
        } else if (internet && !answered && needs.contains("PROCEDURE")) {
            add(DO_TOGETHER, "A5", need("PROCEDURE"));
        }
    }

    private void whileFewer() {
        boolean paper = wish.equals("PAPER_OR_PHONE");
        if (!extraRule.isEmpty()) {
            addWhileFewer(extraType, extraRule, extraBecause);
        }
        if (access.equals("NONE") && !paper) {
            addWhileFewer(EQUIPMENT_OR_CONNECTION, "A6", accessCause);
        }
        if (papersAreHard()) {
            addWhileFewer(READING_WRITING_FRENCH, "A7", "reading=" + reading);
        }
        if (access.equals("LIMITED")
                && !paper
                && !last.equals("ALONE")
                && (needs.contains("PROCEDURE") || needs.contains("LEARN"))) {
            addWhileFewer(EQUIPMENT_OR_CONNECTION, "A8", accessCause);
        }
    }

    private OrientationType wished() {
        return switch (wish) {
            case "WITH_SOMEONE" -> DO_TOGETHER;
            case "DONE_FOR_ME" -> ACT_ON_BEHALF;
            case "LEARN" -> LEARNING_PATH;
            default -> PAPER_PHONE_COUNTER;
        };
    }

    private boolean papersAreHard() {
        return reading.equals("ALWAYS_HELP") || reading.equals("OTHER_LANGUAGE");
    }

    private void extra(String rule, OrientationType type, String because) {
        extraRule = rule;
        extraType = type;
        extraBecause = because;
    }

    private void addWhileFewer(OrientationType type, String rule, String because) {
        if (listed.size() < 3) {
            add(type, rule, because);
        }
    }

    private void add(OrientationType type, String rule, String because) {
        listed.putIfAbsent(type, type + " " + rule + " " + because);
    }

    private static String need(String code) {
        return "needs=" + code;
    }

    private static String answered(String question, String answer) {
        return answer.isEmpty() ? "" : question + "=" + answer;
    }

    private static String one(Map<String, Set<String>> answers, String question) {
        return answers.get(question).stream().findFirst().orElse("");
    }
}
