/** What becomes of referrals, in defined measures by place, organisation and territory, never by worker: it is told facts without a referral's id and keeps counts. Knows network and assessment. */
@NullMarked
package fr.passerelle.statistics;

import org.jspecify.annotations.NullMarked;
