/** What comes from other directories and goes to them: formats, cleaning, duplicates. Knows territory and network. */
@NullMarked
package fr.passerelle.exchange;

import org.jspecify.annotations.NullMarked;
