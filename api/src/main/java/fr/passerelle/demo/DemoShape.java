package fr.passerelle.demo;

import java.util.List;
import java.util.SortedSet;

/** The ground of one commune before it has a name; neighbours are places in the list of shapes. */
record DemoShape(List<DemoPoint> ring, DemoPoint centre, SortedSet<Integer> neighbours) {

    /** Even-odd rule; a point on the border may fall on either side. */
    boolean contains(DemoPoint point) {
        boolean inside = false;
        for (int i = 0; i + 1 < ring.size(); i++) {
            DemoPoint a = ring.get(i);
            DemoPoint b = ring.get(i + 1);
            if (a.lat() > point.lat() != b.lat() > point.lat()
                    && point.lon() < (b.lon() - a.lon()) * (point.lat() - a.lat()) / (b.lat() - a.lat()) + a.lon()) {
                inside = !inside;
            }
        }
        return inside;
    }
}
