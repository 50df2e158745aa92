/** How a place or a person is reached: numbers and addresses in the one form in which they can be used as they are. */
@NullMarked
package fr.passerelle.platform.contact;

import org.jspecify.annotations.NullMarked;
