package fr.passerelle.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** Stops an answer that is too long, or that trickles in for ever. */
final class LimitedStream extends FilterInputStream {

    private final long deadline;
    private long left;

    LimitedStream(InputStream in, long limit, Duration patience) {
        super(in);
        this.left = limit;
        this.deadline = System.nanoTime() + patience.toNanos();
    }

    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        if (read > 0) {
            left -= read;
        }
        if (left < 0) {
            throw new TooLarge();
        }
        if (System.nanoTime() - deadline > 0) {
            throw new IOException("took too long");
        }
        return read;
    }
}
