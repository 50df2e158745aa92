package fr.passerelle.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Minutes to each destination, in the order they were asked; null where no way leads there. */
public record TravelTimeAnswer(TravelTimeSource source, List<@Nullable Double> minutes) {}
