package fr.passerelle.paper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.awt.ShapeWriter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/** Communes in black patterns, the denser the less they have: a photocopy shows it as well as a printer. */
final class EpciMap {

    /** How much of an equal share a commune has; the last is of those of which it cannot be said. */
    enum Class {
        EQUAL(0),
        THREE_QUARTERS(1),
        HALF(2),
        LESS(4),
        HARDLY_ANY(7),
        UNKNOWN(-1);

        /** Black lines in each eight. */
        private final int density;

        Class(int density) {
            this.density = density;
        }

        static Class of(@Nullable Double share) {
            if (share == null) {
                return UNKNOWN;
            }
            return share >= 1
                    ? EQUAL
                    : share >= 0.75 ? THREE_QUARTERS : share >= 0.5 ? HALF : share >= 0.25 ? LESS : HARDLY_ANY;
        }
    }

    private static final int WIDTH = 1_400;
    private static final int HEIGHT = 760;
    private static final int MARGIN = 8;
    private static final int TILE = 16;

    private EpciMap() {}

    /**
     * @param outlines RFC 7946 FeatureCollection with the communes' codes as ids
     * @param shares by code, of the communes that are drawn
     * @return a PNG as a data address; empty where no commune has an outline
     */
    static String of(String outlines, Map<String, @Nullable Double> shares) {
        Map<String, Geometry> geometries = geometries(outlines, shares);
        if (geometries.isEmpty()) {
            return "";
        }
        Envelope bounds = new Envelope();
        geometries.values().forEach(geometry -> bounds.expandToInclude(geometry.getEnvelopeInternal()));
        double narrowing = Math.cos(Math.toRadians(bounds.centre().getY()));
        double scale = Math.min(
                (WIDTH - 2 * MARGIN) / (bounds.getWidth() * narrowing), (HEIGHT - 2 * MARGIN) / bounds.getHeight());
        ShapeWriter writer = new ShapeWriter((from, to) -> to.setLocation(
                MARGIN + (from.x - bounds.getMinX()) * narrowing * scale,
                MARGIN + (bounds.getMaxY() - from.y) * scale));
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(bounds.getWidth() * narrowing * scale) + 2 * MARGIN,
                (int) Math.ceil(bounds.getHeight() * scale) + 2 * MARGIN,
                BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D page = image.createGraphics();
        page.setColor(Color.WHITE);
        page.fillRect(0, 0, image.getWidth(), image.getHeight());
        page.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        page.setStroke(new BasicStroke(2));
        geometries.forEach((code, geometry) -> {
            Shape shape = writer.toShape(geometry);
            page.setPaint(pattern(Class.of(shares.get(code))));
            page.fill(shape);
            page.setPaint(Color.BLACK);
            page.draw(shape);
        });
        page.dispose();
        return png(image);
    }

    /** A patch of one class, for the legend. */
    static String patch(Class of) {
        BufferedImage image = new BufferedImage(TILE * 6, TILE * 3, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D page = image.createGraphics();
        page.setPaint(pattern(of));
        page.fillRect(0, 0, image.getWidth(), image.getHeight());
        page.setPaint(Color.BLACK);
        page.setStroke(new BasicStroke(2));
        page.drawRect(1, 1, image.getWidth() - 2, image.getHeight() - 2);
        page.dispose();
        return png(image);
    }

    private static Map<String, Geometry> geometries(String outlines, Map<String, @Nullable Double> shares) {
        Map<String, Geometry> geometries = new LinkedHashMap<>();
        try {
            for (JsonNode feature : new ObjectMapper().readTree(outlines).path("features")) {
                String code = feature.path("id").asText();
                if (shares.containsKey(code)) {
                    geometries.put(
                            code,
                            new GeoJsonReader().read(feature.path("geometry").toString()));
                }
            }
        } catch (IOException | ParseException unreadable) {
            throw new IllegalStateException("An outline that was checked when it was loaded", unreadable);
        }
        return geometries;
    }

    /** Slanting lines, or dots where nothing can be said. */
    private static Paint pattern(Class of) {
        BufferedImage tile = new BufferedImage(TILE, TILE, BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 0; x < TILE; x++) {
            for (int y = 0; y < TILE; y++) {
                boolean black = of == Class.UNKNOWN ? x % 8 < 2 && y % 8 < 2 : (x + y) % TILE < of.density * TILE / 8;
                tile.setRGB(x, y, black ? 0xff000000 : 0xffffffff);
            }
        }
        return new TexturePaint(tile, new Rectangle(TILE, TILE));
    }

    private static String png(BufferedImage image) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
