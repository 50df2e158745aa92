package fr.passerelle.territory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of car minutes between communes: CSV with a header, columns from, to, minutes; comma or semicolon. One that
 * cannot be read stops the start: a service that answers from half a table would be wrong without anybody seeing it.
 */
final class TravelTimeMatrixFile implements TravelTimeAdapter {

    private final Map<String, Float> minutes = new HashMap<>();

    TravelTimeMatrixFile(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            int[] line = {0};
            lines.forEach(text -> read(text, ++line[0]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("passerelle.travel-time.file cannot be read", unreadable);
        }
    }

    @Override
    public TravelTimeSource source() {
        return TravelTimeSource.MATRIX;
    }

    /** @throws TravelTimeUnavailable for a walk, or when the table does not know the departure */
    @Override
    public List<@Nullable Double> minutes(TravelPoint from, List<TravelPoint> to, TravelMode mode)
            throws TravelTimeUnavailable {
        if (mode != TravelMode.CAR || from.communeCode() == null) {
            throw new TravelTimeUnavailable("the table knows journeys by car between communes only");
        }
        List<@Nullable Double> found = new ArrayList<>();
        for (TravelPoint point : to) {
            Float known = minutes.get(from.communeCode() + ">" + point.communeCode());
            found.add(known == null ? null : Double.valueOf(known));
        }
        if (!to.isEmpty() && found.stream().allMatch(known -> known == null)) {
            throw new TravelTimeUnavailable("the table does not know this departure");
        }
        return found;
    }

    private void read(String text, int line) {
        String[] cells = text.split("[,;]", -1);
        if (line == 1 || text.isBlank()) {
            return;
        }
        try {
            minutes.put(cells[0].strip() + ">" + cells[1].strip(), Float.valueOf(cells[2].strip()));
        } catch (IndexOutOfBoundsException | NumberFormatException wrong) {
            throw new IllegalArgumentException(
                    "passerelle.travel-time.file, line " + line + ": expected from,to,minutes", wrong);
        }
    }
}
