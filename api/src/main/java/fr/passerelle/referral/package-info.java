/** The life cycle of a referral: one table of transitions, one class per verb, the lists of both sides, the history in words. Knows person, network, territory, account and assessment, and tells statistics. */
@NullMarked
package fr.passerelle.referral;

import org.jspecify.annotations.NullMarked;
