package fr.passerelle.demo;

import fr.passerelle.demo.DemoShare.Secrecy;
import java.util.Map;

/** Populations and open indicators, which follow size and remoteness as they do on real maps. */
final class DemoFigures {

    private static final Map<String, Integer> POPULATIONS =
            Map.of("Brunes", 48_213, "Rocheval", 14_872, "Clairmare", 12_346, "Sautevigne", 10_418, "Aubrelle", 8_263);

    /** Below this the poverty rate is not published. */
    private static final int SECRECY_BELOW = 400;

    private final DemoDice dice;

    DemoFigures(DemoDice dice) {
        this.dice = dice;
    }

    int population(String rank, String name) {
        return switch (rank) {
            case "BOURG" -> dice.between(1_500, 4_000);
            case "OPEN" -> dice.between(420, 1_200);
            case "VALLEY" -> dice.between(90, 520);
            case "VILLAGE" -> dice.chance(45) ? dice.between(90, 400) : dice.between(400, 1_100);
            default -> POPULATIONS.getOrDefault(name, 0);
        };
    }

    /** @param remoteness from 0 (the prefecture) to 1 */
    DemoIndicators indicators(String rank, int population, double remoteness) {
        boolean urban = rank.equals("PREFECTURE") || rank.equals("TOWN");
        boolean valley = rank.equals("VALLEY");
        DemoShare poverty = population < SECRECY_BELOW
                ? Secrecy.SECRET
                : share(rank.equals("PREFECTURE") ? 192 : urban ? 168 : 118, 45, remoteness, 25);
        return new DemoIndicators(
                poverty,
                share(urban ? 205 : 225, 120, remoteness, 28),
                share(urban ? 215 : 228, 85, remoteness, 30),
                share(rank.equals("PREFECTURE") ? 462 : urban ? 388 : 292, 50, remoteness, 30),
                share(urban ? 22 : valley ? 260 : 70, urban ? 30 : 230, remoteness, urban ? 12 : 55),
                share(urban ? 2 : valley ? 150 : 20, urban ? 4 : 90, remoteness, urban ? 2 : 20),
                !urban && (valley || remoteness > 0.55));
    }

    /** All in tenths of a percent. */
    private DemoShare share(int base, int byRemoteness, double remoteness, int chance) {
        return DemoShare.ofTenths(base + (int) Math.round(byRemoteness * remoteness) + dice.between(-chance, chance));
    }
}
