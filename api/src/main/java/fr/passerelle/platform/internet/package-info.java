/** What lies outside the house: which addresses may be called. */
@NullMarked
package fr.passerelle.platform.internet;

import org.jspecify.annotations.NullMarked;
