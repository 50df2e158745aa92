package fr.passerelle.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What a file is by its first bytes; its name is not believed. */
enum SourceType {
    CSV,
    JSON,
    XLSX;

    private static final int SEEN = 4096;

    /** First bytes of types that people take for a table, each with what to say. Source: Wikipedia, List of file signatures. */
    private static final Map<String, String> OTHERS = Map.of(
            "%PDF", "a PDF document",
            "\u00d0\u00cf\u0011\u00e0", "an old Excel file (.xls)",
            "\u001f\u008b", "a gzip archive",
            "Rar!", "a RAR archive",
            "7z\u00bc\u00af", "a 7z archive",
            "\u0089PNG", "an image",
            "\u00ff\u00d8\u00ff", "an image",
            "GIF8", "an image",
            "{\\rtf", "an RTF document",
            "\u007fELF", "a program");

    static SourceType of(Path file) {
        byte[] head = head(file);
        String raw = new String(head, StandardCharsets.ISO_8859_1);
        if (raw.isEmpty()) {
            throw new UnreadableSource(UnreadableSource.Reason.EMPTY, "The file is empty.");
        }
        if (raw.startsWith("PK\u0003\u0004")) {
            return XLSX;
        }
        OTHERS.forEach((signature, what) -> {
            if (raw.startsWith(signature)) {
                throw new UnreadableSource(
                        UnreadableSource.Reason.WRONG_TYPE, "The file is " + what + ", not a CSV, XLSX or JSON table.");
            }
        });
        String text =
                new String(head, SourceCharset.of(file)).replace("\uFEFF", "").stripLeading();
        if (text.isEmpty()) {
            throw new UnreadableSource(UnreadableSource.Reason.EMPTY, "The file holds blanks only.");
        }
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableSource(UnreadableSource.Reason.WRONG_TYPE, "The file is not text.");
        }
        if (text.startsWith("<")) {
            throw new UnreadableSource(
                    UnreadableSource.Reason.WRONG_TYPE, "The file is a page or XML, not a CSV, XLSX or JSON table.");
        }
        return text.startsWith("[") || text.startsWith("{") ? JSON : CSV;
    }

    private static byte[] head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(SEEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
