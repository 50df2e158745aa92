/** Seals and opens what is kept of a person: one key per content, itself sealed with the installation's master key. */
@NullMarked
package fr.passerelle.platform.secrecy;

import org.jspecify.annotations.NullMarked;
