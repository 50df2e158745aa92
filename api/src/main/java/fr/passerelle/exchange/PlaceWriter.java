package fr.passerelle.exchange;

import java.io.IOException;
import java.io.OutputStream;

/** Places as one open format, written as they come. No e-mail address of a person leaves. */
interface PlaceWriter {

    void write(Iterable<ExportedPlace> places, OutputStream out) throws IOException;
}
