/** What the OpenAPI document says of the API as a whole. */
@NullMarked
package fr.passerelle.platform.contract;

import org.jspecify.annotations.NullMarked;
