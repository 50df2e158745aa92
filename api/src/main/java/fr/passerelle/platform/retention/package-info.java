/** Nothing is kept longer than its owner says: owners say what and for how long, here it is deleted. */
@NullMarked
package fr.passerelle.platform.retention;

import org.jspecify.annotations.NullMarked;
