/** Members, their roles in teams and their offices; answers the platform's membership port. Knows network and territory. */
@NullMarked
package fr.passerelle.account;

import org.jspecify.annotations.NullMarked;
