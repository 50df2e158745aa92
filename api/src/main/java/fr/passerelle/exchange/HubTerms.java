package fr.passerelle.exchange;

/** Words that hubs use for what our lists hold, for proposals only. */
final class HubTerms {

    static final TermTable TABLE = TermTable.load("mednum.txt", "hub-terms.txt");

    private HubTerms() {}
}
