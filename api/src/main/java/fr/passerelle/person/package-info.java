/** What is kept of a person with one referral: a sealed snapshot that the owning team shares with one other, and takes back. Knows territory. */
@NullMarked
package fr.passerelle.person;

import org.jspecify.annotations.NullMarked;
