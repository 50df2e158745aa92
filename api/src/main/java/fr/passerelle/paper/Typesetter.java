package fr.passerelle.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Sets a template as a tagged PDF (PDF/UA-1) in the house's font, which is embedded. Nothing is fetched: a page is its
 * template, its font and its images.
 */
@ApplicationScoped
class Typesetter {

    private static final String FONT = "Atkinson Hyperlegible";

    private final byte[] regular = font("regular");
    private final byte[] bold = font("bold");
    private final Legible legible = new Legible(regular, bold);

    Typesetter() {
        // Its log would quote what is set.
        XRLog.setLoggingEnabled(false);
    }

    /**
     * The first of these editions that has no more than so many pages.
     *
     * @param editions from the fullest to the barest, each made only when the one before was too long
     * @throws IllegalStateException when not even the last one fits
     */
    byte[] fitted(int pages, Stream<Supplier<TemplateInstance>> editions) {
        for (Iterator<Supplier<TemplateInstance>> all = editions.iterator(); all.hasNext(); ) {
            byte[] pdf = set(all.next().get(), pages);
            if (pdf.length > 0) {
                return pdf;
            }
        }
        throw new IllegalStateException("A paper does not fit its page.");
    }

    /** @return nothing when it has more pages than that */
    private byte[] set(TemplateInstance template, int pages) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(48 * 1024);
        PdfRendererBuilder page = new PdfRendererBuilder();
        page.usePdfUaAccessibility(true);
        page.useFont(() -> new ByteArrayInputStream(regular), FONT, 400, FontStyle.NORMAL, true);
        page.useFont(() -> new ByteArrayInputStream(bold), FONT, 700, FontStyle.NORMAL, true);
        page.useExternalResourceAccessControl(
                (address, type) -> address.startsWith("data:"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        page.useUnicodeLineBreaker(new LineEnds());
        page.withProducer("Passerelle");
        page.withHtmlContent(legible.text(template.render()), null);
        page.toStream(pdf);
        try (PdfBoxRenderer renderer = page.buildPdfRenderer()) {
            renderer.layout();
            if (renderer.getRootBox().getLayer().getPages().size() > pages) {
                return new byte[0];
            }
            renderer.createPDF();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return pdf.toByteArray();
    }

    private static byte[] font(String weight) {
        String file = "/paper/atkinson-hyperlegible-" + weight + ".ttf";
        try (InputStream in = Objects.requireNonNull(Typesetter.class.getResourceAsStream(file), file)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
