/** How many requests one member may make in a minute. */
@NullMarked
package fr.passerelle.platform.rate;

import org.jspecify.annotations.NullMarked;
