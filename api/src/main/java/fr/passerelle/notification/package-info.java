/** Who is told what of a referral, when and how: notices in the application, mail within the hours of whoever gets it. Knows referral, network and account. */
@NullMarked
package fr.passerelle.notification;

import org.jspecify.annotations.NullMarked;
