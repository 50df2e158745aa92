package fr.passerelle.platform.internet;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/**
 * Whether an address lies in the open Internet, so that a URL that somebody entered cannot be used to look around
 * inside the network. The JVM keeps a name's addresses for half a minute, so that what is checked is what is then called.
 *
 * <p>Source: IANA special-purpose address registries (RFC 6890).
 */
public final class PublicAddress {

    private PublicAddress() {}

    /** https, no user, and every address of the host is public. */
    public static boolean isAllowed(URI uri) throws UnknownHostException {
        if (!"https".equals(uri.getScheme()) || uri.getHost() == null || uri.getUserInfo() != null) {
            return false;
        }
        for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
            if (!isPublic(address)) {
                return false;
            }
        }
        return true;
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (address instanceof Inet4Address) {
            boolean carrierGrade = first == 100 && second >= 64 && second < 128;
            boolean benchmark = first == 198 && (second == 18 || second == 19);
            boolean protocols = first == 192 && second == 0 && (bytes[2] & 0xff) == 0;
            return first != 0 && first < 240 && !carrierGrade && !benchmark && !protocols;
        }
        boolean uniqueLocal = (first & 0xfe) == 0xfc;
        boolean translated = first == 0 && second == 0x64;
        boolean embedded = first == 0x20 && second == 0x02;
        return !uniqueLocal && !translated && !embedded;
    }
}
