package fr.passerelle.demo;

/** An EPCI; its code has the nine digits of a SIREN, beginning with 000, which none has. */
record DemoIntercommunality(String code, String name) {}
