/** Départements, their communes, outlines and open indicators: the ground that places and people stand on. Knows no other room. */
@NullMarked
package fr.passerelle.territory;

import org.jspecify.annotations.NullMarked;
