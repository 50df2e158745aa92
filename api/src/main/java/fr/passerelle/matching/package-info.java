/** Which places suit a chosen help, and why: facts weighed by published weights, ties in turn, and a count of needs that nobody met. Knows network, territory, assessment and statistics. */
@NullMarked
package fr.passerelle.matching;

import org.jspecify.annotations.NullMarked;
