@NullMarked
package fr.passerelle.local;

import org.jspecify.annotations.NullMarked;
