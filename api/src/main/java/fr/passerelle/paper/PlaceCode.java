package fr.passerelle.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;

/**
 * The public page of a place as a square code: nothing about a person is in it, and all it leads to stands on the paper
 * too. Level M: fewer and so larger modules outlive two photocopies better than more redundancy in smaller ones
 * (ISO/IEC 18004; held by a test).
 *
 * @param image as a data address
 */
record PlaceCode(String image, String alt, String caption) {

    /** So many a module: what is enlarged from one would be blurred by some printers. */
    private static final int PIXELS = 8;

    private static final Map<EncodeHintType, ?> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);

    /** @param webUrl where the web client is reached; empty: no code */
    static Optional<PlaceCode> of(Optional<String> webUrl, UUID place, String name) {
        return webUrl.map(url -> new PlaceCode(
                "data:image/png;base64," + png(url.replaceAll("/+$", "") + "/lieux/" + place),
                "Code à photographier : la page de « " + name + " » sur internet. Tout est aussi écrit ici.",
                "La page du lieu. Tout est aussi écrit ici."));
    }

    private static String png(String text) {
        try {
            BitMatrix modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
            int size = modules.getWidth() * PIXELS;
            BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
            for (int y = 0; y < size; y++) {
                for (int x = 0; x < size; x++) {
                    image.setRGB(x, y, modules.get(x / PIXELS, y / PIXELS) ? 0xff000000 : 0xffffffff);
                }
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (WriterException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
