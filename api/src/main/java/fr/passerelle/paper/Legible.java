package fr.passerelle.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Text as the font can print it: French spaces that do not break, and for a sign that the font lacks its plain letters,
 * else nothing. A box in place of a letter is read by nobody, and no validator lets it pass.
 */
final class Legible {

    private static final int PLANE = 0x10000;
    private static final Pattern SPACED = Pattern.compile(" (?=[;:?!»])");
    private static final Pattern OPENED = Pattern.compile("« ");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final BitSet drawn = new BitSet(PLANE);

    Legible(byte[]... fonts) {
        drawn.set(0, PLANE);
        for (byte[] font : fonts) {
            drawn.and(drawnBy(font));
        }
    }

    String text(String written) {
        String text = written.replace('\u202f', '\u00a0').replace('\u2011', '-').replace("\u2192", ":");
        text = OPENED.matcher(SPACED.matcher(text).replaceAll("\u00a0")).replaceAll("«\u00a0");
        StringBuilder legible = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> legible.append(isDrawn(sign) ? Character.toString(sign) : plain(sign)));
        return legible.toString();
    }

    private boolean isDrawn(int sign) {
        return sign < ' ' || sign < PLANE && drawn.get(sign);
    }

    private String plain(int sign) {
        String plain = MARKS.matcher(Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKD))
                .replaceAll("");
        return plain.codePoints().allMatch(this::isDrawn) ? plain : "";
    }

    private static BitSet drawnBy(byte[] font) {
        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(new ByteArrayInputStream(font)))) {
            CmapLookup signs = parsed.getUnicodeCmapLookup();
            BitSet drawn = new BitSet(PLANE);
            for (int sign = ' '; sign < PLANE; sign++) {
                drawn.set(sign, signs.getGlyphId(sign) != 0);
            }
            return drawn;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
