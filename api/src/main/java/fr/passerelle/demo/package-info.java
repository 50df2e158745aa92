/**
 * The fictional territory: the département of Vaubrune, its communes, organisations, places, members and six months
 * of referrals, generated from a fixed seed and from the date it is given, so that every machine shows the same
 * screens. It is loaded only when asked for (the local start asks), never in production. Nobody and nothing in it
 * exists: the telephone numbers are of the ranges kept for fiction, the addresses end in {@code .invalid}, and the
 * département lies in the Atlantic.
 */
@NullMarked
package fr.passerelle.demo;

import org.jspecify.annotations.NullMarked;
