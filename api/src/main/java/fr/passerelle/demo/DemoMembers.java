package fr.passerelle.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The eleven demo accounts, and the members who only make the teams whole. */
final class DemoMembers {

    private DemoMembers() {}

    static List<DemoMember> all() {
        return DemoTable.rows("members.txt").stream().map(DemoMembers::member).toList();
    }

    static String subject(String end) {
        return "00000000-0000-4000-8000-" + "0".repeat(12 - end.length()) + end;
    }

    private static DemoMember member(List<String> row) {
        @Nullable String account = row.get(1).equals("-") ? null : row.get(1);
        return new DemoMember(
                subject(row.get(0)),
                account,
                row.get(2),
                row.get(3),
                (account == null ? "membre." + row.get(0) : account) + "@exemple.invalid",
                row.get(4),
                DemoTable.values(row.get(5)).stream()
                        .map(DemoMembers::membership)
                        .toList());
    }

    private static DemoMembership membership(String cell) {
        String[] parts = cell.split("@", 2);
        if (parts.length == 1) {
            return new DemoMembership(parts[0], null, null);
        }
        boolean inTeam = parts[0].equals("REFERRER") || parts[0].equals("MEDIATOR");
        return inTeam
                ? new DemoMembership(
                        parts[0], DemoOrganisations.ofTeam(parts[1]).code(), parts[1])
                : new DemoMembership(parts[0], parts[1], null);
    }
}
