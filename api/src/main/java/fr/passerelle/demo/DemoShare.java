package fr.passerelle.demo;

import java.math.BigDecimal;

/** An open indicator: a percentage with one decimal, or a value under statistical secrecy, which is never 0. */
sealed interface DemoShare {

    record Known(BigDecimal percent) implements DemoShare {}

    enum Secrecy implements DemoShare {
        SECRET
    }

    static DemoShare ofTenths(int tenths) {
        return new Known(BigDecimal.valueOf(Math.max(0, Math.min(1000, tenths)), 1));
    }
}
