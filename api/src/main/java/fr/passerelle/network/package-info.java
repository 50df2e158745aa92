/** Who helps whom and where: organisations, teams, places, what they offer and how near they are. Knows territory and the orientation types of assessment. */
@NullMarked
package fr.passerelle.network;

import org.jspecify.annotations.NullMarked;
