/** The process itself: serves until it is told to stop, or carries out one command that a room brings. */
@NullMarked
package fr.passerelle.platform.command;

import org.jspecify.annotations.NullMarked;
