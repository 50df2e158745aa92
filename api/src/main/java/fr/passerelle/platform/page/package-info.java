/** How long lists are read: a page at a time, each from where the last one ended. */
@NullMarked
package fr.passerelle.platform.page;

import org.jspecify.annotations.NullMarked;
