/**
 * The page of a territory: by which way each administration still answers as a human, its referents, meetings, training
 * and what will only be done online. Kept by its coordinator, read by whoever works there. Knows territory, network and
 * assessment; nothing about anybody who is helped.
 */
@NullMarked
package fr.passerelle.bulletin;

import org.jspecify.annotations.NullMarked;
