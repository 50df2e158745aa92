package fr.passerelle.paper;

import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A paper that was answered with, read by other libraries' eyes. */
record PrintedPdf(byte[] bytes) {

    static PrintedPdf of(Response answer) {
        return new PrintedPdf(answer.then().statusCode(200).extract().asByteArray());
    }

    interface Look<T> {
        T at(PDDocument document) throws IOException;
    }

    <T> T look(Look<T> look) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return look.at(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    int pages() {
        return look(PDDocument::getNumberOfPages);
    }

    /** As it is heard: in the order of the tags, a space for each space that does not break. */
    String text() {
        return look(HeardText::of).replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }

    /** How many signs of each size in points, rounded. */
    TreeMap<Integer, Integer> sizes() {
        TreeMap<Integer, Integer> sizes = new TreeMap<>();
        look(document -> new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) throws IOException {
                positions.forEach(sign -> sizes.merge(Math.round(sign.getFontSizeInPt()), 1, Integer::sum));
                super.writeString(text, positions);
            }
        }.getText(document));
        return sizes;
    }

    Set<String> fontsThatAreNotEmbedded() {
        return look(document -> {
            Set<String> bare = new TreeSet<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    if (!font.isEmbedded()) {
                        bare.add(font.getName());
                    }
                }
            }
            return bare;
        });
    }

    int images() {
        return look(document -> {
            int images = 0;
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    images += page.getResources().isImageXObject(name) ? 1 : 0;
                }
            }
            return images;
        });
    }

    BufferedImage seen(int page, float dotsPerInch) {
        return look(document -> new PDFRenderer(document).renderImageWithDPI(page, dotsPerInch, ImageType.RGB));
    }

    boolean hasColour() {
        for (int page = 0; page < pages(); page++) {
            BufferedImage image = seen(page, 60);
            for (int rgb : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
                if ((rgb >> 16 & 0xff) != (rgb & 0xff) || (rgb >> 8 & 0xff) != (rgb & 0xff)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What PDF/UA-1 (ISO 14289-1) finds wrong, by the veraPDF consortium's validator. */
    List<String> faults() {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), PDFAFlavour.PDFUA_1);
                PDFAValidator judge = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            List<String> faults = new ArrayList<>();
            judge.validate(parser)
                    .getTestAssertions()
                    .forEach(fault -> faults.add(fault.getRuleId().getClause() + ": " + fault.getMessage()));
            return faults;
        } catch (VeraPDFException | IOException unjudged) {
            throw new AssertionError(unjudged);
        }
    }

    /** For whoever wants to look: {@code api/target/paper}. */
    void keep(String name) {
        for (int page = 0; page < pages(); page++) {
            keep(name + "-" + (page + 1), seen(page, 90));
            keep(name + "-" + (page + 1) + "-copied", Photocopy.ofPhotocopy(seen(page, 200), 7));
        }
    }

    private static void keep(String name, BufferedImage image) {
        try {
            Path folder = Path.of(System.getProperty("passerelle.root", ".."), "api", "target", "paper");
            Files.createDirectories(folder);
            ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
