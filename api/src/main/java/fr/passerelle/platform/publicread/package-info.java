/** What whoever asks may read without an account: marked as such, counted by address, kept by caches. */
@NullMarked
package fr.passerelle.platform.publicread;

import org.jspecify.annotations.NullMarked;
