package fr.passerelle.imports;

import java.nio.file.Path;

/** A file that has arrived whole. @param sha256 in hexadecimal */
record ReceivedFile(Path path, String name, long size, String sha256) {}
