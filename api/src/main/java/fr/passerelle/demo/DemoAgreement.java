package fr.passerelle.demo;

import java.time.LocalDate;

/** The person's agreement for this very place: {@code ORAL} or {@code WRITTEN}, and the day. */
record DemoAgreement(String how, LocalDate on) {}
