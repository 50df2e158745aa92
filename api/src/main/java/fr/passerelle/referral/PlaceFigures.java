package fr.passerelle.referral;

import fr.passerelle.network.PlaceActivity;
import fr.passerelle.statistics.SmallCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One place's usual delay from its referrals. Under eleven nothing is said, because somebody could be recognised. Source:
 * the domain's rule « usual delay ».
 */
final class PlaceFigures {

    private final List<Integer> delays = new ArrayList<>();

    /** @param workingDays between sending and the place's answer, whatever the answer was */
    void answered(int workingDays) {
        delays.add(workingDays);
    }

    /** The median rounds up: a promise is better kept early. */
    @Nullable
    Integer usualDays() {
        if (SmallCounts.tooSmall(delays.size())) {
            return null;
        }
        List<Integer> sorted = delays.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    boolean saysAnything() {
        return usualDays() != null;
    }

    PlaceActivity of(UUID place) {
        return new PlaceActivity(place, usualDays());
    }
}
