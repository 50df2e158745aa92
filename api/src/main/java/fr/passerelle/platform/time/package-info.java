/** The clock everything reads, and French working days. */
@NullMarked
package fr.passerelle.platform.time;

import org.jspecify.annotations.NullMarked;
