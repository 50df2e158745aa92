package fr.passerelle.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;

/** Where files wait to be read. A file is gone once it was read, whatever came of it. */
@ApplicationScoped
class Inbox {

    private static final int NAME_LENGTH = 120;

    private final Path folder;

    Inbox(ImportsConfig config) {
        this.folder = config.folder().orElse(Path.of(System.getProperty("java.io.tmpdir"), "passerelle-imports"));
    }

    ReceivedFile receive(Path arrived, String name) {
        try (InputStream in = Files.newInputStream(arrived)) {
            return receive(in, name);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    ReceivedFile receive(InputStream in, String name) throws IOException {
        Files.createDirectories(folder);
        Path path = folder.resolve(UUID.randomUUID().toString());
        MessageDigest digest = Cards.sha256();
        try (DigestInputStream counted = new DigestInputStream(in, digest)) {
            long size = Files.copy(counted, path, StandardCopyOption.REPLACE_EXISTING);
            return new ReceivedFile(path, plain(name), size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException failed) {
            Files.deleteIfExists(path);
            throw failed;
        }
    }

    void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Only for show, and for the ending: what the sender calls the file is no path of ours. */
    private static String plain(String name) {
        String last =
                name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        String shown = last.isEmpty() ? "fichier" : last;
        return shown.length() <= NAME_LENGTH ? shown : shown.substring(shown.length() - NAME_LENGTH);
    }
}
