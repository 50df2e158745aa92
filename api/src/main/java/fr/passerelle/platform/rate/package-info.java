/** How many requests one person who signed in may make in a minute. */
@NullMarked
package fr.passerelle.platform.rate;

import org.jspecify.annotations.NullMarked;
