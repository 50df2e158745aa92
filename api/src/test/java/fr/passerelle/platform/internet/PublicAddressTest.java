package fr.passerelle.platform.internet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that somebody enters leads inside. */
class PublicAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "0.0.0.0",
                "100.64.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1"
            })
    void an_address_inside_is_never_called(String address) throws UnknownHostException {
        assertThat(PublicAddress.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"198.51.100.7", "8.8.8.8", "100.128.0.1", "172.32.0.1", "2001:db8::1"})
    void an_address_outside_may_be_called(String address) throws UnknownHostException {
        assertThat(PublicAddress.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://8.8.8.8/t.csv",
                "https://127.0.0.1/t.csv",
                "https://user@8.8.8.8/t.csv",
                "file:///etc/passwd",
                "https:///t.csv",
                "https://[::1]/t.csv"
            })
    void only_https_to_the_open_internet_is_called(String url) throws UnknownHostException {
        assertThat(PublicAddress.isAllowed(URI.create(url))).isFalse();
    }
}
