package fr.passerelle.exchange;

import fr.passerelle.network.GenericMailbox;
import fr.passerelle.network.Located;
import fr.passerelle.network.PlaceCard;
import fr.passerelle.network.Siret;
import fr.passerelle.network.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Places as structures of data.inclusion v1 ({@code structure.json}). Which communes a counter is competent for has no
 * room there and stands beside it, as with {@link DescribedService}.
 */
final class DataInclusionStructuresWriter implements PlaceWriter {

    static final String SOURCE = "passerelle";

    /** DILA's name for it. */
    static final String COMPETENCE = "code_insee_commune";

    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_TEXT = 10_000;

    @Override
    public void write(Iterable<ExportedPlace> places, OutputStream out) throws IOException {
        JsonItems.write(places, out, place -> List.of(structure(place)));
    }

    private static Map<String, @Nullable Object> structure(ExportedPlace place) {
        PlaceCard card = place.card();
        Map<String, @Nullable Object> structure = common(place, id(place), name(card.name()));
        structure.put("siret", card.pivot() != null && Siret.of(card.pivot()).isPresent() ? card.pivot() : null);
        structure.put("site_web", first(card.websites()));
        structure.put("accessibilite_lieu", card.accessibilityUrl());
        structure.put("description", text(card));
        List<String> networks = networks(card);
        structure.put("reseaux_porteurs", networks.isEmpty() ? null : networks);
        if (!card.competentFor().isEmpty()) {
            structure.put(DescribedService.BESIDE, Map.of(COMPETENCE, card.competentFor()));
        }
        return structure;
    }

    /** What structures and services have in common. */
    static Map<String, @Nullable Object> common(ExportedPlace place, String id, String name) {
        PlaceCard card = place.card();
        boolean given = card.located() == Located.GIVEN;
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("source", SOURCE);
        fields.put("nom", name);
        fields.put("date_maj", card.verifiedOn().toString());
        fields.put("commune", place.commune());
        fields.put("code_insee", card.communeCode());
        fields.put("code_postal", card.postcode());
        fields.put("adresse", card.address().isBlank() ? null : card.address());
        fields.put("complement_adresse", card.addressComplement());
        fields.put("latitude", given ? card.latitude() : null);
        fields.put("longitude", given ? card.longitude() : null);
        fields.put("telephone", card.phone());
        fields.put("courriel", first(GenericMailbox.only(card.emails())));
        fields.put("horaires_accueil", card.openingHours());
        return fields;
    }

    static String id(ExportedPlace place) {
        return SOURCE + "--" + place.id();
    }

    /** 3 to 150 characters, without a full stop at the end. */
    static String name(String name) {
        String cut = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
        String bare = cut.replaceFirst("[.\\s]+$", "");
        return bare.length() < 3 ? "Lieu " + bare : bare;
    }

    static @Nullable String text(PlaceCard card) {
        String said = card.description() == null ? card.summary() : card.description();
        String text = GenericMailbox.withoutPersons(said);
        if (text == null || text.length() < 5) {
            return null;
        }
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }

    /** Kinds and programmes by the reading table, turned around: the first network that leads there. */
    private static List<String> networks(PlaceCard card) {
        List<String> networks = new ArrayList<>();
        card.kinds().forEach(kind -> DataInclusionNetworks.of(new Term(Vocabulary.KINDS, kind))
                .filter(network -> !networks.contains(network))
                .ifPresent(networks::add));
        card.programmes().forEach(programme -> DataInclusionNetworks.of(new Term(Vocabulary.PROGRAMMES, programme))
                .filter(network -> !networks.contains(network))
                .ifPresent(networks::add));
        return networks;
    }

    private static @Nullable String first(List<String> values) {
        return values.isEmpty() ? null : values.get(0);
    }
}
