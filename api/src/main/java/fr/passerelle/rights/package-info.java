/** What the person a referral is about can do without an account: open its page with the code on their slip, see what was passed on and who looked, change their mind, say how it went, and be asked. Knows referral and person. */
@NullMarked
package fr.passerelle.rights;

import org.jspecify.annotations.NullMarked;
