/** Who is calling, for which team, with which permissions, and the transaction that row-level security needs. Membership is a port: the account room implements it. */
@NullMarked
package fr.passerelle.platform.security;

import org.jspecify.annotations.NullMarked;
