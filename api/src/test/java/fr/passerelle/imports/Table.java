package fr.passerelle.imports;

import fr.passerelle.network.Located;
import fr.passerelle.network.PlaceCard;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A source's table as a test writes it: rows by id, in their order. */
final class Table {

    static final String PHONE = "+33536490101";
    static final String OTHER_PHONE = "+33536490102";
    static final String THIRD_PHONE = "+33536490103";

    private final Map<String, String> rows = new LinkedHashMap<>();

    Table with(String id, PlaceCard card) {
        rows.put(id, "{\"id\":\"" + id + "\",\"card\":" + Cards.write(card) + "}");
        return this;
    }

    Table repaired(String id, PlaceCard card) {
        rows.put(id, "{\"id\":\"" + id + "\",\"tel\":\"" + card.phone() + "\",\"card\":" + Cards.write(card) + "}");
        return this;
    }

    Table unusable(String id) {
        rows.put(id, "{\"id\":\"" + id + "\",\"value\":\"?\"}");
        return this;
    }

    Table without(String id) {
        rows.remove(id);
        return this;
    }

    String file() {
        return String.join("\n", rows.values()) + "\n";
    }

    /** In Town's first territory, far from everything else there. */
    static PlaceCard card(String name) {
        return card(name, "01003", PHONE);
    }

    static PlaceCard card(String name, String commune, @Nullable String phone) {
        double away = (name.hashCode() & 0xfff) / 100_000.0;
        return new PlaceCard(
                name,
                null,
                commune,
                "71100",
                "1 rue " + name,
                null,
                3.30 + away,
                45.34 + away,
                Located.GIVEN,
                List.of("ASSO"),
                phone,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                "Hub d'essai",
                List.of("Fixe"),
                null,
                LocalDate.of(2026, 1, 5),
                List.of("Aide aux démarches administratives"),
                List.of(),
                List.of(),
                List.of("Gratuit"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of("fr"),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    static PlaceCard phone(PlaceCard card, @Nullable String phone) {
        var parts = Cards.parts(card);
        parts.put("phone", phone);
        return Cards.whole(parts);
    }

    static PlaceCard address(PlaceCard card, String address) {
        var parts = Cards.parts(card);
        parts.put("address", address);
        return Cards.whole(parts);
    }
}
