/**
 * What blocks online, noted in one tap by whoever works in a territory, and the sheet of a quarter that gathers it for the
 * network's meeting. Knows bulletin, network, territory and assessment; nobody is in it, neither helped nor helping.
 */
@NullMarked
package fr.passerelle.observation;

import org.jspecify.annotations.NullMarked;
