package fr.passerelle.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Plays the table {@code referrals.txt}: who sends, to which team, when, and how it goes. */
final class DemoReferrals {

    private static final List<String> MAY_BE_URGENT = List.of("ACT_ON_BEHALF", "DO_TOGETHER", "PAPER_PHONE_COUNTER");

    /** The teams of the two demo mediators receive only what the table gives them. */
    private static final List<String> NOT_DRAWN = List.of("CC-AUBRELLE-FS", "PASSEURS-BUS");

    private record Sender(String subject, String team) {}

    private record Link(DemoReferral follows, String relation) {}

    private final DemoDice dice = new DemoDice("referrals");
    private final DemoCalendar calendar;
    private final DemoNeeds needs;
    private final List<DemoCommune> communes;
    private final DemoAround around;
    private final List<DemoPlace> places;
    private final List<DemoMember> members;
    private final SortedMap<String, DemoPlaceProfile> profiles = DemoPlaceProfile.byTypology();
    private final SortedMap<String, Integer> turns = new TreeMap<>();
    private final List<DemoReferral> referrals = new ArrayList<>();

    DemoReferrals(DemoCalendar calendar, List<DemoCommune> communes, List<DemoPlace> places, List<DemoMember> members) {
        this.calendar = calendar;
        this.needs = new DemoNeeds(dice, calendar.today().getYear());
        this.communes = communes;
        this.around = new DemoAround(communes, 9, 1_500);
        this.places = places;
        this.members = members;
    }

    List<DemoReferral> all() {
        for (List<String> row : DemoTable.rows("referrals.txt")) {
            for (int i = Integer.parseInt(row.get(0)); i > 0; i--) {
                play(row);
            }
        }
        return List.copyOf(referrals);
    }

    private void play(List<String> row) {
        Sender sender = sender(row.get(3), row.get(2));
        String team = row.get(2).equals("*") ? drawnTeam(List.of(sender.team())) : row.get(2);
        String[] ages = row.get(4).split("-", 2);
        DemoTimeline time =
                new DemoTimeline(calendar, dice, dice.between(Integer.parseInt(ages[0]), Integer.parseInt(ages[1])));
        write(row.get(1), sender, team, time, row.size() > 5 ? row.get(5) : "", null);
    }

    /** A linked referral is written after the one it follows, and sent before that one is closed as referred elsewhere. */
    private void write(String course, Sender sender, String team, DemoTimeline time, String then, @Nullable Link link) {
        int index = referrals.size();
        int turn = turns.merge(course, 1, Integer::sum) - 1;
        DemoPlace place =
                dice.pick(places.stream().filter(p -> team.equals(p.teamCode())).toList());
        String receiver = receiver(team);
        String type = type(place, team, course);
        boolean urgent = course.equals("SENT_URGENT")
                || (!course.equals("SENT") && MAY_BE_URGENT.contains(type) && dice.chance(10));
        List<String> asked = needs.needs(type);
        String channel = link == null ? needs.channel(course) : link.follows().contactChannel();
        DemoCourse script = new DemoCourse(time, dice, sender.subject(), receiver, type, turn);
        String status = script.follow(course);
        List<String> words = needs.profileWords();
        DemoReferral referral = new DemoReferral(
                code(index),
                link == null ? null : link.follows().code(),
                link == null ? null : link.relation(),
                sender.team(),
                sender.subject(),
                place.code(),
                type,
                asked,
                commune(place),
                urgent,
                needs.procedureBody(asked),
                status.equals("DRAFT") ? null : agreement(time.steps(urgent)),
                channel,
                link == null ? needs.person(channel) : link.follows().person(),
                words,
                status,
                time.steps(urgent));
        referrals.add(referral);
        if (!then.isEmpty()) {
            String[] parts = then.split(":", 2);
            follow(referral, parts[0], parts[1], new Sender(receiver, team), time);
        }
        if (course.equals("ELSEWHERE")) {
            String closed = script.closeElsewhere(code(index + 1));
            referrals.set(index, ended(referral, closed, time.steps(urgent)));
        }
    }

    private void follow(DemoReferral referral, String relation, String course, Sender receiver, DemoTimeline time) {
        Sender first = new Sender(referral.senderSubject(), referral.senderTeam());
        DemoTimeline next = relation.equals("AGAIN") ? time.branch(1, 3) : time.branch(0, 0);
        Sender sender = relation.equals("AGAIN") ? first : receiver;
        String team = relation.equals("BACK")
                ? dice.pick(List.of("CD-MDS-BRUNES", "CD-MDS-SAUTEVIGNE"))
                : drawnTeam(List.of(first.team(), receiver.team()));
        write(course, sender, team, next, "", new Link(referral, relation));
    }

    private static DemoReferral ended(DemoReferral r, String status, List<DemoStep> steps) {
        return new DemoReferral(
                r.code(),
                r.follows(),
                r.relation(),
                r.senderTeam(),
                r.senderSubject(),
                r.place(),
                r.orientationType(),
                r.needs(),
                r.commune(),
                r.urgent(),
                r.procedureBody(),
                r.agreement(),
                r.contactChannel(),
                r.person(),
                r.profileWords(),
                status,
                steps);
    }

    private DemoAgreement agreement(List<DemoStep> steps) {
        return new DemoAgreement(
                dice.chance(70) ? "ORAL" : "WRITTEN",
                steps.stream()
                        .filter(step -> step.command().equals("SEND"))
                        .findFirst()
                        .orElseThrow()
                        .at()
                        .toLocalDate());
    }

    /** Given by the end of the subject, or drawn among all referrers but the first account, whose share is counted. */
    private Sender sender(String end, String receivingTeam) {
        return dice.pick(members.stream()
                .filter(member -> end.equals("*")
                        ? !member.subject().equals(DemoMembers.subject("1"))
                        : member.subject().equals(DemoMembers.subject(end)))
                .flatMap(member -> teams(member, "REFERRER").stream()
                        .filter(team -> !team.equals(receivingTeam))
                        .map(team -> new Sender(member.subject(), team)))
                .toList());
    }

    private String receiver(String team) {
        List<String> mediators = members.stream()
                .filter(member -> teams(member, "MEDIATOR").contains(team))
                .map(DemoMember::subject)
                .toList();
        return dice.chance(70) ? mediators.get(0) : dice.pick(mediators);
    }

    private String drawnTeam(List<String> but) {
        return dice.pick(members.stream()
                .flatMap(member -> teams(member, "MEDIATOR").stream())
                .filter(team -> !team.startsWith("CD-") && !NOT_DRAWN.contains(team) && !but.contains(team))
                .distinct()
                .toList());
    }

    private static List<String> teams(DemoMember member, String role) {
        List<String> teams = new ArrayList<>();
        for (DemoMembership membership : member.memberships()) {
            if (membership.role().equals(role) && membership.team() != null) {
                teams.add(membership.team());
            }
        }
        return teams;
    }

    private String type(DemoPlace place, String team, String course) {
        if (team.startsWith("CD-")) {
            return "SOCIAL_FOLLOW_UP";
        }
        DemoPlaceProfile profile = profiles.get(place.typologies().get(0));
        List<String> types =
                profile == null ? List.of() : List.copyOf(profile.perWeek().keySet());
        List<String> fitting = course.equals("SENT_URGENT")
                ? types.stream().filter(MAY_BE_URGENT::contains).toList()
                : types;
        boolean together = fitting.contains("DO_TOGETHER") && dice.chance(35);
        return together || fitting.isEmpty() ? "DO_TOGETHER" : dice.pick(fitting);
    }

    /** Mostly one around; now and then the valley. */
    private String commune(DemoPlace place) {
        if (dice.chance(6)) {
            return dice.pick(communes.stream().filter(DemoCommune::inValley).toList())
                    .code();
        }
        return around.commune(dice, place).code();
    }

    private static String code(int index) {
        String number = Integer.toString(index + 1);
        return "R" + "0".repeat(3 - number.length()) + number;
    }
}
