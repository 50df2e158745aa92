/** A request sent twice with one Idempotency-Key is carried out once and answered twice with the same answer. */
@NullMarked
package fr.passerelle.platform.idempotency;

import org.jspecify.annotations.NullMarked;
