package fr.passerelle.paper;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of a tagged document as a screen reader walks it: by its structure, not by where ink falls first. */
final class HeardText {

    private final Map<COSBase, Map<Integer, String>> pages = new HashMap<>();
    private final StringBuilder heard = new StringBuilder();

    private HeardText() {}

    static String of(PDDocument document) throws IOException {
        HeardText text = new HeardText();
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor contents = new PDFMarkedContentExtractor();
            contents.processPage(page);
            Map<Integer, String> marked = new HashMap<>();
            contents.getMarkedContents().forEach(content -> collect(content, marked));
            text.pages.put(page.getCOSObject(), marked);
        }
        text.walk(document.getDocumentCatalog().getStructureTreeRoot(), document.getPage(0));
        return text.heard.toString();
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> marked) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition sign) {
                text.append(sign.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, marked);
            }
        }
        marked.merge(content.getMCID(), text.toString(), String::concat);
    }

    private void walk(PDStructureNode node, PDPage page) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                walk(element, element.getPage() == null ? page : element.getPage());
                heard.append(isInLine(element) ? "" : " ");
            } else if (kid instanceof Integer id) {
                append(page, id);
            } else if (kid instanceof PDMarkedContentReference reference) {
                append(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
            }
        }
    }

    private static boolean isInLine(PDStructureElement element) {
        return "Span".equals(element.getStructureType());
    }

    private void append(PDPage page, int id) {
        heard.append(pages.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(id, ""));
    }
}
