package fr.passerelle.platform.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.platform.secrecy.Sealer.Sealed;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealerTest {

    private static final byte[] PLAIN = "Mme D., +33639980123".getBytes(StandardCharsets.UTF_8);

    private final Sealer sealer = sealer("0123456789abcdef0123456789abcdef");

    @Test
    void what_was_sealed_opens_in_its_own_context() {
        assertThat(sealer.open("person:1", sealer.seal("person:1", PLAIN))).isEqualTo(PLAIN);
        assertThat(sealer.open("person:1", sealer.seal("person:1", new byte[0])))
                .isEmpty();
    }

    @Test
    void a_content_moved_to_another_row_does_not_open() {
        Sealed sealed = sealer.seal("person:1", PLAIN);
        doesNotOpen(sealer, "person:2", sealed);
        Sealed other = sealer.seal("person:2", PLAIN);
        doesNotOpen(sealer, "person:1", new Sealed(sealed.wrappedKey(), other.content()));
        doesNotOpen(sealer, "person:1", new Sealed(other.wrappedKey(), sealed.content()));
    }

    @Test
    void not_one_bit_can_be_changed() {
        Sealed sealed = sealer.seal("person:1", PLAIN);
        for (int i = 0; i < sealed.content().length; i++) {
            doesNotOpen(sealer, "person:1", new Sealed(sealed.wrappedKey(), changed(sealed.content(), i)));
        }
        for (int i = 0; i < sealed.wrappedKey().length; i++) {
            doesNotOpen(sealer, "person:1", new Sealed(changed(sealed.wrappedKey(), i), sealed.content()));
        }
    }

    @Test
    void another_installations_key_opens_nothing() {
        doesNotOpen(sealer("fedcba9876543210fedcba9876543210"), "person:1", sealer.seal("person:1", PLAIN));
    }

    @Test
    void the_same_content_is_sealed_differently_each_time_and_is_not_to_be_read() {
        Sealed first = sealer.seal("person:1", PLAIN);
        Sealed second = sealer.seal("person:1", PLAIN);
        assertThat(first.content()).isNotEqualTo(second.content());
        assertThat(first.wrappedKey()).isNotEqualTo(second.wrappedKey());
        assertThat(new String(first.content(), StandardCharsets.ISO_8859_1)).doesNotContain("Mme");
    }

    @Test
    void a_fingerprint_is_equal_for_equal_content_and_useless_without_the_key() {
        assertThat(sealer.fingerprint("a")).isEqualTo(sealer.fingerprint("a")).hasSize(32);
        assertThat(sealer.fingerprint("a")).isNotEqualTo(sealer.fingerprint("b"));
        assertThat(sealer.fingerprint("a"))
                .isNotEqualTo(sealer("fedcba9876543210fedcba9876543210").fingerprint("a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "too short", "0123456789abcdef0123456789abcdef0"})
    void a_master_key_of_another_length_is_refused_at_the_start(String key) {
        assertThatThrownBy(() -> sealer(key))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("passerelle.secrecy.master-key");
    }

    private static void doesNotOpen(Sealer sealer, String context, Sealed sealed) {
        assertThatThrownBy(() -> sealer.open(context, sealed)).isInstanceOf(IllegalStateException.class);
    }

    private static byte[] changed(byte[] bytes, int at) {
        byte[] changed = bytes.clone();
        changed[at] ^= 1;
        return changed;
    }

    private static Sealer sealer(String key) {
        String encoded = Base64.getEncoder().encodeToString(key.getBytes(StandardCharsets.US_ASCII));
        return new Sealer(() -> encoded);
    }
}
