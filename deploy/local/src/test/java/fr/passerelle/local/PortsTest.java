package fr.passerelle.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void theFourPortsFollowEachOther() {
        assertThat(Ports.from(8080)).isEqualTo(new Ports(8080, 8081, 8082, 8083));
    }

    @Test
    void aBusyPortIsNamedWithItsPart() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = new Ports(FreePort.any(), taken.getLocalPort(), FreePort.any(), FreePort.any());
            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(Integer.toString(taken.getLocalPort()))
                    .hasMessageContaining("l'API")
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void freePortsAreAccepted() throws Exception {
        new Ports(FreePort.any(), FreePort.any(), FreePort.any(), FreePort.any()).requireFree();
    }
}
