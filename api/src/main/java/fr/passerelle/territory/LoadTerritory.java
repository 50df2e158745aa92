package fr.passerelle.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Loads a reference into a territory, or opens the territory with it: all of it or nothing. Loading the same again
 * changes nothing and says so.
 *
 * <p>A commune that is there and no longer in the reference is kept, because places and referrals name it, and is
 * replaced by its successor; where none is known the whole is refused, because a file may also be cut short.
 */
@ApplicationScoped
class LoadTerritory {

    private final TerritoryRows territories;
    private final ReferenceRows rows;

    LoadTerritory(TerritoryRows territories, ReferenceRows rows) {
        this.territories = territories;
        this.rows = rows;
    }

    /** @throws LoadRefused and nothing is changed */
    @Transactional
    LoadReport load(ReferenceData data) {
        String territory = data.territoryCode();
        territories.open(territory, nameOf(territory));
        List<ReferenceCommune> communes = data.communes();
        ReferenceRows.Written written;
        int replaced = 0;
        if (communes == null) {
            refuseWithoutCommunes(territory);
            written = rows.outlines(data.outlines());
        } else {
            refuseForeign(territory, communes);
            written = rows.communes(communes, data.outlines());
            replaced = replaceVanished(territory, communes, data.formerCodes());
        }
        Set<String> known = territories.communes(territory);
        ReferenceRows.Written figures = rows.indicators(data.indicators());
        ReferenceRows.Written former = rows.formerCodes(formerCodes(known, data.formerCodes()));
        TerritoryRows.Contents now = territories.contents(territory);
        return new LoadReport(
                changed(written) || changed(figures) || changed(former) || replaced > 0,
                written.created(),
                written.updated(),
                known.size() - written.created() - written.updated(),
                replaced,
                now.outlines(),
                now.indicatorsKnown(),
                now.indicatorsSecret(),
                now.indicatorsMissing(),
                now.formerCodes(),
                ReferenceWarnings.of(
                        data, known, territories.withoutOutline(territory), territories.withoutIndicators(territory)));
    }

    private static String nameOf(String territory) {
        String name = TerritoryFacts.names().get(territory);
        if (name == null) {
            throw new LoadRefused(LoadRefusal.UNKNOWN_TERRITORY, List.of(territory));
        }
        return name;
    }

    private void refuseWithoutCommunes(String territory) {
        if (territories.communes(territory).isEmpty()) {
            throw new LoadRefused(LoadRefusal.NO_COMMUNES_YET, List.of(territory));
        }
    }

    private void refuseForeign(String territory, List<ReferenceCommune> communes) {
        if (communes.isEmpty()) {
            throw new LoadRefused(LoadRefusal.NO_COMMUNE_OF_TERRITORY, List.of(territory));
        }
        List<String> foreign = territories.inAnotherTerritory(
                territory, communes.stream().map(ReferenceCommune::code).toList());
        if (!foreign.isEmpty()) {
            throw new LoadRefused(LoadRefusal.IN_ANOTHER_TERRITORY, foreign);
        }
    }

    private int replaceVanished(String territory, List<ReferenceCommune> communes, Map<String, String> former) {
        Set<String> present = new HashSet<>();
        communes.forEach(commune -> present.add(commune.code()));
        List<String> vanished = territories.communes(territory).stream()
                .filter(code -> !present.contains(code))
                .sorted()
                .toList();
        Map<String, String> successors = new LinkedHashMap<>();
        List<String> lost = new ArrayList<>();
        for (String code : vanished) {
            String successor = today(code, former);
            if (present.contains(successor) || !successor.equals(code) && territories.hasCommune(successor)) {
                successors.put(code, successor);
            } else {
                lost.add(code);
            }
        }
        if (!lost.isEmpty()) {
            throw new LoadRefused(LoadRefusal.VANISHED_COMMUNES, lost);
        }
        successors.forEach(rows::replace);
        return successors.size();
    }

    /** Those of the communes that are here; what a service says today comes before what the product ships. */
    private static Map<String, String> formerCodes(Set<String> known, Map<String, String> former) {
        Map<String, String> all = new HashMap<>(TerritoryFacts.formerCommunes());
        all.putAll(former);
        Map<String, String> ours = new HashMap<>();
        for (String code : all.keySet()) {
            String today = today(code, former);
            if (known.contains(today) && !known.contains(code)) {
                ours.put(code, today);
            }
        }
        return ours;
    }

    /** The commune at the end of the chain; the code itself when it was never retired. */
    private static String today(String code, Map<String, String> former) {
        String today = code;
        for (int steps = 0; steps < 10; steps++) {
            String next =
                    former.getOrDefault(today, TerritoryFacts.formerCommunes().getOrDefault(today, today));
            if (next.equals(today)) {
                return today;
            }
            today = next;
        }
        return today;
    }

    private static boolean changed(ReferenceRows.Written written) {
        return written.created() + written.updated() > 0;
    }
}
