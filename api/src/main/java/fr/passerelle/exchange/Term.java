package fr.passerelle.exchange;

import fr.passerelle.network.Vocabulary;

/** A code of one of our closed lists. */
record Term(Vocabulary vocabulary, String code) {}
