package fr.passerelle.demo;

import fr.passerelle.assessment.OrientationType;
import fr.passerelle.platform.time.Quarter;
import fr.passerelle.statistics.EventFact;
import fr.passerelle.statistics.EventMeasure;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What happened in the two quarters before, of referrals that are erased since: enough of it that a part can be
 * published, little enough that a part cannot, as in any département.
 */
final class DemoPast {

    private static final int NEAR = 30;

    /** Of a hundred sendings. */
    private static final List<Share> ANSWERS = List.of(
            share(38, EventMeasure.ACCEPTED_WITHIN_2_DAYS),
            share(18, EventMeasure.ACCEPTED_WITHIN_5_DAYS),
            share(9, EventMeasure.ACCEPTED_WITHIN_10_DAYS),
            share(4, EventMeasure.ACCEPTED_AFTER_10_DAYS),
            share(11, EventMeasure.DECLINED_NO_PLACE_LEFT),
            share(3, EventMeasure.DECLINED_OUT_OF_CRITERIA),
            share(3, EventMeasure.DECLINED_SERVICE_NOT_OFFERED),
            share(2, EventMeasure.DECLINED_ALREADY_SUPPORTED),
            share(8, EventMeasure.EXPIRED),
            share(4, EventMeasure.CANCELLED));

    private final DemoTerritory territory;
    private final Quarter present;
    private final DemoAround around;
    private final SortedMap<String, DemoPlaceProfile> profiles = DemoPlaceProfile.byTypology();

    DemoPast(DemoTerritory territory, Quarter present) {
        this.territory = territory;
        this.present = present;
        this.around = new DemoAround(territory.communes(), NEAR, 0);
    }

    Quarter first() {
        return present.before().before();
    }

    /** The same on every machine, as many months ago; nothing of other quarters. */
    List<EventFact> in(YearMonth month) {
        List<EventFact> facts = new ArrayList<>();
        long ago = month.until(present.firstMonth(), ChronoUnit.MONTHS);
        if (ago <= 0 || month.isBefore(first().firstMonth())) {
            return facts;
        }
        DemoDice dice = new DemoDice("past-" + ago);
        for (DemoPlace place : territory.places()) {
            if (place.teamCode() != null && !place.teamCode().startsWith("CD-")) {
                for (int sent = dice.between(14, 30); sent > 0; sent--) {
                    referral(facts, dice, place);
                }
            }
        }
        for (DemoCommune commune : territory.communes()) {
            if (dice.chance(commune.inValley() ? 60 : 25)) {
                facts.add(fact(
                        EventMeasure.UNMET_NEED, commune, dice.pick(List.of("DO_TOGETHER", "ACT_ON_BEHALF")), null));
            }
        }
        return facts;
    }

    private void referral(List<EventFact> facts, DemoDice dice, DemoPlace place) {
        DemoCommune commune = around.commune(dice, place);
        DemoPlaceProfile profile = profiles.get(place.typologies().get(0));
        List<String> types =
                profile == null ? List.of() : List.copyOf(profile.perWeek().keySet());
        String type = types.isEmpty() || dice.chance(35) ? "DO_TOGETHER" : dice.pick(types);
        EventMeasure answer = answer(dice.between(1, 100));
        facts.add(fact(EventMeasure.SENT, commune, type, place));
        facts.add(fact(answer, commune, type, place));
        if (answer.name().startsWith("ACCEPTED")) {
            facts.add(fact(
                    dice.chance(86) ? EventMeasure.CLOSED_HELPED : EventMeasure.CLOSED_NOT_HELPED,
                    commune,
                    type,
                    place));
        }
    }

    private EventFact fact(EventMeasure measure, DemoCommune commune, String type, @Nullable DemoPlace place) {
        return new EventFact(
                measure,
                territory.code(),
                commune.intercommunality(),
                OrientationType.valueOf(type),
                place == null ? null : DemoIds.place(place.code()),
                1);
    }

    private record Share(int percent, EventMeasure measure) {}

    private static Share share(int percent, EventMeasure measure) {
        return new Share(percent, measure);
    }

    private static EventMeasure answer(int drawn) {
        int left = drawn;
        for (Share share : ANSWERS) {
            left -= share.percent;
            if (left <= 0) {
                return share.measure;
            }
        }
        throw new IllegalStateException("The answers are not a hundred");
    }
}
