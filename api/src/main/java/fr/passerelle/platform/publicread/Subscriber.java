package fr.passerelle.platform.publicread;

/** Who is counted as one when requests come without an account. */
public final class Subscriber {

    private Subscriber() {}

    /** One subscriber has a whole IPv6 /64: its first four groups. */
    public static String of(String address) {
        if (!address.contains(":")) {
            return address;
        }
        String[] groups = address.replaceFirst("%.*", "").split(":", -1);
        int gap = address.indexOf("::");
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            boolean compressed = gap >= 0 && (i >= groups.length || groups[i].isEmpty());
            if (compressed) {
                break;
            }
            network.append(groups[i].replaceFirst("^0+(?=.)", "")).append(':');
        }
        return network.toString();
    }
}
