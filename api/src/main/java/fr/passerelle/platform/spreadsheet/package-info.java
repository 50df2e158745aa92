/** Tables that people open in a spreadsheet. */
@NullMarked
package fr.passerelle.platform.spreadsheet;

import org.jspecify.annotations.NullMarked;
