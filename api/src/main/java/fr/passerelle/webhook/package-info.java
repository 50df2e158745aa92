/** Tells an organisation's own software, by signed calls, what became of its teams' referrals: ids and statuses, nothing of a person. Knows referral and network. */
@NullMarked
package fr.passerelle.webhook;

import org.jspecify.annotations.NullMarked;
