package fr.passerelle.territory;

import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * A file of reference data, plain or gzipped; what it really is decides, not its name.
 *
 * @param part communes, outlines or indicators: as the request calls it
 * @param name as the operator knows it
 */
record ReferenceFile(String part, String name, Path path) {

    /** Enough for the most detailed outlines of the whole country (279 MB), not for a file that unpacks without end. */
    static final StreamReadConstraints LIMITS =
            StreamReadConstraints.builder().maxDocumentLength(400_000_000).build();

    private static final int BYTE_ORDER_MARK = 0xEF;

    InputStream open() throws IOException {
        BufferedInputStream plain = new BufferedInputStream(Files.newInputStream(path));
        plain.mark(2);
        boolean zipped = plain.read() == 0x1f && plain.read() == 0x8b;
        plain.reset();
        return withoutMark(zipped ? new BufferedInputStream(new GZIPInputStream(plain)) : plain);
    }

    private static InputStream withoutMark(BufferedInputStream in) throws IOException {
        in.mark(3);
        if (in.read() == BYTE_ORDER_MARK) {
            in.skipNBytes(2);
        } else {
            in.reset();
        }
        return in;
    }
}
