package fr.passerelle.platform.problem;

import jakarta.enterprise.context.RequestScoped;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The present request's id. */
@RequestScoped
public class RequestId {

    private static final SecureRandom RANDOM = new SecureRandom();

    private String value = "";

    void adopt(String given) {
        value = given;
    }

    public String value() {
        if (value.isEmpty()) {
            byte[] bytes = new byte[8];
            RANDOM.nextBytes(bytes);
            value = HexFormat.of().formatHex(bytes);
        }
        return value;
    }
}
