package fr.passerelle.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A letter to an administration; whoever sends it writes their name, address and number by hand. */
record Letter(@Nullable String body, String subject, List<String> paragraphs, String reference) {}
