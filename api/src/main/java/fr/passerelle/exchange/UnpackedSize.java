package fr.passerelle.exchange;

import fr.passerelle.exchange.UnreadableSource.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Refuses a spreadsheet that is a bomb before anything reads it: how many parts it has, that none names a file outside
 * of it, and how much it really unpacks to (what the archive says of itself is not believed).
 */
final class UnpackedSize {

    private static final int RATIO_COUNTS_FROM = 10_000_000;
    private static final int CHUNK = 1 << 16;

    private UnpackedSize() {}

    static void check(Path file, ExchangeConfig limits) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > limits.maxParts()) {
                throw refused("The workbook has " + zip.size() + " parts.");
            }
            byte[] chunk = new byte[CHUNK];
            long total = 0;
            boolean workbook = false;
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
                ZipEntry part = parts.nextElement();
                String name = part.getName().replace('\\', '/');
                if (name.startsWith("/") || name.contains(":") || ("/" + name + "/").contains("/../")) {
                    throw refused("The workbook names a file outside of itself.");
                }
                workbook |= name.equals("xl/workbook.xml");
                total = unpacked(zip, part, chunk, total, file.toFile().length(), limits);
            }
            if (!workbook) {
                throw new UnreadableSource(Reason.WRONG_TYPE, "The archive is not an XLSX workbook.");
            }
        } catch (IOException e) {
            throw new UnreadableSource(Reason.MALFORMED, "The archive of the workbook is damaged.");
        }
    }

    private static long unpacked(
            ZipFile zip, ZipEntry part, byte[] chunk, long before, long packed, ExchangeConfig limits)
            throws IOException {
        long total = before;
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                total += read;
                if (total > limits.maxUnpacked() || (total > RATIO_COUNTS_FROM && total > packed * limits.maxRatio())) {
                    throw refused("The workbook unpacks to more than is taken.");
                }
            }
        }
        return total;
    }

    private static UnreadableSource refused(String detail) {
        return new UnreadableSource(Reason.TOO_LARGE_UNPACKED, detail);
    }
}
