/** The questionnaire's vocabulary: needs and orientation types. The questionnaire itself, its rules and proposals come here. Knows no other room. */
@NullMarked
package fr.passerelle.assessment;

import org.jspecify.annotations.NullMarked;
