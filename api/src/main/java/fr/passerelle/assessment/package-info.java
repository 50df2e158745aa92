/** The assessment « Faire le point »: questions, profile and rules as one published data file, its evaluation, and the vocabulary of needs and orientation types. Stores nothing. Knows no other room. */
@NullMarked
package fr.passerelle.assessment;

import org.jspecify.annotations.NullMarked;
