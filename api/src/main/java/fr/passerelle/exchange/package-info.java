/**
 * What comes from other directories and goes to them: reads foreign formats row by row into cards, cleans what it can
 * prove and says what it could not, finds duplicates, writes open formats. Foreign field names live here only. Knows
 * territory and network.
 */
@NullMarked
package fr.passerelle.exchange;

import org.jspecify.annotations.NullMarked;
