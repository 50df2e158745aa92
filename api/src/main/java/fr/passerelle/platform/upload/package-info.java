/** How large a request may be: small, unless it brings files. */
@NullMarked
package fr.passerelle.platform.upload;

import org.jspecify.annotations.NullMarked;
