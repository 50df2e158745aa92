/** The vocabulary of refusals and their one translation to HTTP. Domain code throws {@code Problem}; everything a client sees on a refusal is made here. */
@NullMarked
package fr.passerelle.platform.problem;

import org.jspecify.annotations.NullMarked;
