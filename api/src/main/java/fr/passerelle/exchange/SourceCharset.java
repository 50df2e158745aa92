package fr.passerelle.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * In which encoding a text file is written: as its byte order mark says; else UTF-8 when the whole file is valid so;
 * else Windows-1252, in which French spreadsheets save. A UTF-16 file without a mark shows by its zero bytes.
 */
final class SourceCharset {

    private static final int CHUNK = 1 << 16;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private SourceCharset() {}

    static BufferedReader open(Path file) {
        Charset charset = of(file);
        try {
            return new BufferedReader(
                    new InputStreamReader(withoutMark(Files.newInputStream(file), charset), charset), CHUNK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Charset of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] chunk = new byte[CHUNK];
            int read = in.readNBytes(chunk, 0, CHUNK);
            if (startsWith(chunk, read, 0xEF, 0xBB, 0xBF)) {
                return StandardCharsets.UTF_8;
            }
            if (startsWith(chunk, read, 0xFF, 0xFE) || zeros(chunk, read, 1)) {
                return StandardCharsets.UTF_16LE;
            }
            if (startsWith(chunk, read, 0xFE, 0xFF) || zeros(chunk, read, 0)) {
                return StandardCharsets.UTF_16BE;
            }
            return isUtf8(in, chunk, read) ? StandardCharsets.UTF_8 : WINDOWS_1252;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean startsWith(byte[] chunk, int length, int... mark) {
        if (length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((chunk[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Western text in UTF-16 has a zero at every other byte. */
    private static boolean zeros(byte[] chunk, int length, int from) {
        int seen = Math.min(length, 200);
        int zeros = 0;
        for (int i = from; i < seen; i += 2) {
            zeros += chunk[i] == 0 ? 1 : 0;
        }
        return seen >= 4 && zeros > seen / 2 * 0.9;
    }

    private static boolean isUtf8(InputStream in, byte[] chunk, int firstRead) throws IOException {
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer decoded = CharBuffer.allocate(CHUNK);
        int read = firstRead;
        int kept = 0;
        while (true) {
            ByteBuffer bytes = ByteBuffer.wrap(chunk, 0, kept + read);
            boolean last = read < CHUNK - kept;
            decoded.clear();
            if (strict.decode(bytes, decoded, last).isError()) {
                return false;
            }
            if (last) {
                return true;
            }
            kept = bytes.remaining();
            bytes.get(chunk, 0, kept);
            read = in.readNBytes(chunk, kept, CHUNK - kept);
        }
    }

    private static InputStream withoutMark(InputStream in, Charset charset) throws IOException {
        int length = charset == StandardCharsets.UTF_8 ? 3 : 2;
        PushbackInputStream pushback = new PushbackInputStream(in, length);
        byte[] head = pushback.readNBytes(length);
        boolean marked = startsWith(head, head.length, 0xEF, 0xBB, 0xBF)
                || startsWith(head, head.length, 0xFF, 0xFE)
                || startsWith(head, head.length, 0xFE, 0xFF);
        if (!marked) {
            pushback.unread(head);
        }
        return pushback;
    }
}
