package fr.passerelle.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * One use of a home at a time. The system frees the lock with its process, however that ends; the owner's process id
 * lies in a file beside it, because a locked file cannot be read on Windows.
 */
final class HomeLock implements AutoCloseable {

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Empty when another process, or another part of this one, has it. */
    static Optional<HomeLock> tryTake(Path home) throws IOException {
        Files.createDirectories(home);
        FileChannel channel =
                FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                Files.writeString(
                        ownerFile(home), Long.toString(ProcessHandle.current().pid()));
                return Optional.of(new HomeLock(channel));
            }
        } catch (OverlappingFileLockException e) {
            // Held by this very process: the same answer.
        }
        channel.close();
        return Optional.empty();
    }

    /** The process that holds the lock, as far as is known. */
    static Optional<ProcessHandle> owner(Path home) {
        try {
            return ProcessHandle.of(
                    Long.parseLong(Files.readString(ownerFile(home)).trim()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Path ownerFile(Path home) {
        return home.resolve("owner.pid");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
