package fr.passerelle.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void an_address_inside_is_no_source(String address) throws UnknownHostException {
        assertThat(PublicAddress.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"198.51.100.7", "8.8.8.8", "100.128.0.1", "172.32.0.1", "2001:db8::1"})
    void an_address_outside_may_be_one(String address) throws UnknownHostException {
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

    @Test
    void an_answer_without_end_is_cut_off() throws IOException {
        LimitedStream exact = new LimitedStream(new ByteArrayInputStream(new byte[100]), 100, Duration.ofMinutes(1));
        assertThat(exact.readAllBytes()).hasSize(100);
        LimitedStream more = new LimitedStream(new ByteArrayInputStream(new byte[101]), 100, Duration.ofMinutes(1));
        Assertions.assertThatExceptionOfType(LimitedStream.TooLarge.class).isThrownBy(more::readAllBytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33536490012", "-5", "@SUM(A1)", "\tx"})
    void a_cell_that_could_be_a_formula_is_kept_from_being_one(String text) {
        assertThat(Corrections.cell(text)).startsWith("'");
    }

    @Test
    void other_cells_stay_as_they_are_but_for_what_csv_needs() {
        assertThat(Corrections.cell("1 rue de l'Église")).isEqualTo("1 rue de l'Église");
        assertThat(Corrections.cell("a;b")).isEqualTo("\"a;b\"");
        assertThat(Corrections.cell("=\"a\"")).isEqualTo("\"'=\"\"a\"\"\"");
    }
}
