/** One append-only line for each read and write of a referral, in the transaction that it tells of. If the line cannot be written, nothing is done or shown. */
@NullMarked
package fr.passerelle.platform.audit;

import org.jspecify.annotations.NullMarked;
