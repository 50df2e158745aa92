/** What must follow from a change, written with it and done after it: in order for each subject, at least once, by one server at a time. */
@NullMarked
package fr.passerelle.platform.outbox;

import org.jspecify.annotations.NullMarked;
