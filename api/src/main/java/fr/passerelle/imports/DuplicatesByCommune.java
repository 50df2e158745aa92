package fr.passerelle.imports;

import fr.passerelle.network.PlaceCard;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks within the commune for the same name, telephone, SIRET or address. */
@ApplicationScoped
class DuplicatesByCommune implements DuplicateFinder {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
    private static final int NEAR_METRES = 150;
    private static final double METRES_PER_DEGREE = 111_320;

    @Override
    public Index index() {
        return new ByCommune();
    }

    private static final class ByCommune implements Index {

        private record Known(UUID id, PlaceCard card, String name, String address) {}

        private final Map<String, List<Known>> communes = new HashMap<>();

        @Override
        public void add(UUID place, PlaceCard card) {
            communes.computeIfAbsent(card.communeCode(), none -> new ArrayList<>())
                    .add(new Known(place, card, words(card.name()), words(card.address())));
        }

        @Override
        public List<Found> like(PlaceCard card) {
            String name = words(card.name());
            String address = words(card.address());
            return communes.getOrDefault(card.communeCode(), List.of()).stream()
                    .map(known -> compare(known, card, name, address))
                    .filter(Objects::nonNull)
                    .sorted(Comparator.comparing(Found::likely)
                            .thenComparing(found -> found.reasons().size())
                            .reversed())
                    .toList();
        }

        private static @Nullable Found compare(Known known, PlaceCard card, String name, String address) {
            List<DuplicateReason> reasons = new ArrayList<>();
            int metres = metres(known.card, card);
            boolean sameName = known.name.equals(name);
            boolean sameDoor = metres <= NEAR_METRES || !address.isEmpty() && known.address.equals(address);
            boolean samePhone = card.phone() != null && card.phone().equals(known.card.phone());
            boolean samePivot = card.pivot() != null && card.pivot().equals(known.card.pivot());
            if (sameName) {
                reasons.add(DuplicateReason.SAME_NAME);
            }
            if (!address.isEmpty() && known.address.equals(address)) {
                reasons.add(DuplicateReason.SAME_ADDRESS);
            }
            if (samePhone) {
                reasons.add(DuplicateReason.SAME_PHONE);
            }
            if (samePivot) {
                reasons.add(DuplicateReason.SAME_SIRET);
            }
            if (metres <= NEAR_METRES) {
                reasons.add(DuplicateReason.NEAR);
            }
            boolean sameBody = sameName || samePhone || samePivot;
            boolean asked = sameName || sameBody && sameDoor;
            return asked ? new Found(known.id, known.card, sameName && (sameDoor || samePhone), reasons, metres) : null;
        }

        private static String words(String text) {
            String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                    .replaceAll("")
                    .toLowerCase(Locale.ROOT);
            return NO_WORD.matcher(plain).replaceAll(" ").strip();
        }

        /** Flat earth: good enough within a commune. */
        private static int metres(PlaceCard one, PlaceCard other) {
            double north = (one.latitude() - other.latitude()) * METRES_PER_DEGREE;
            double east = (one.longitude() - other.longitude())
                    * METRES_PER_DEGREE
                    * Math.cos(Math.toRadians(one.latitude()));
            return (int) Math.round(Math.hypot(north, east));
        }
    }
}
