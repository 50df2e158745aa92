package fr.passerelle.territory;

import java.text.Normalizer;
import java.util.Locale;

/** How a commune's name is compared: as people type it, without accents, hyphens or apostrophes, « st » spelled out. */
public final class CommuneName {

    private CommuneName() {}

    public static String searchable(String typed) {
        String plain = Normalizer.normalize(typed.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("œ", "oe")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        return plain.replaceAll("\\bst\\b", "saint").replaceAll("\\bste\\b", "sainte");
    }
}
