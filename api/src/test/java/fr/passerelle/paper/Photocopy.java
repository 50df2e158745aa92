package fr.passerelle.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Random;

/** What an office copier makes of a page: a little askew, blurred, specked, and black or white. */
final class Photocopy {

    private static final double DEGREES = 0.8;
    private static final int SPECKS_PER_MILLION = 300;

    private Photocopy() {}

    /** A copy of a copy, the second on a machine that prints a little lighter. */
    static BufferedImage ofPhotocopy(BufferedImage page, long seed) {
        return copy(copy(page, seed, DEGREES, 140), seed + 1, -DEGREES / 2, 110);
    }

    /** @param threshold what is darker than this, of 255, becomes black */
    private static BufferedImage copy(BufferedImage page, long seed, double degrees, int threshold) {
        BufferedImage paper = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D light = paper.createGraphics();
        light.setColor(Color.WHITE);
        light.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        light.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        light.rotate(Math.toRadians(degrees), paper.getWidth() / 2.0, paper.getHeight() / 2.0);
        light.drawImage(page, 0, 0, null);
        light.dispose();
        BufferedImage blurred = new ConvolveOp(gauss(), ConvolveOp.EDGE_NO_OP, null).filter(paper, null);
        Random random = new Random(seed);
        BufferedImage copy = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < copy.getHeight(); y++) {
            for (int x = 0; x < copy.getWidth(); x++) {
                double seen = (blurred.getRGB(x, y) & 0xff) + random.nextGaussian() * 18;
                boolean speck = random.nextInt(1_000_000) < SPECKS_PER_MILLION;
                copy.setRGB(x, y, speck || seen < threshold ? 0xff000000 : 0xffffffff);
            }
        }
        return copy;
    }

    private static Kernel gauss() {
        float[] weights = {1, 4, 6, 4, 1};
        float[] kernel = new float[25];
        for (int y = 0; y < 5; y++) {
            for (int x = 0; x < 5; x++) {
                kernel[5 * y + x] = weights[x] * weights[y] / 256;
            }
        }
        return new Kernel(5, 5, kernel);
    }
}
