/** How a source's table becomes part of the directory: read in the background, compared field by field, decided on by the coordinator, applied as a whole or not at all, undone. Knows exchange, network and territory. */
@NullMarked
package fr.passerelle.imports;

import org.jspecify.annotations.NullMarked;
