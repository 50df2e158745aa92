package fr.passerelle.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One way to know travel times. */
interface TravelTimeAdapter {

    TravelTimeSource source();

    /**
     * @return minutes for each destination in its order; null where the service says that no way leads there
     * @throws TravelTimeUnavailable when it cannot say at all
     */
    List<@Nullable Double> minutes(TravelPoint from, List<TravelPoint> to, TravelMode mode)
            throws TravelTimeUnavailable;
}
