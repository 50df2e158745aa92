package fr.passerelle.coverage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How places and the people around them are brought together. */
@Schema(name = "CoverageMethod")
enum Method {
    /** Enhanced two-step floating catchment area: Luo and Qi, Health &amp; Place 15 (2009), 1100–1107. */
    ENHANCED_TWO_STEP,
    /**
     * Three-step: whoever has several places near counts at each for a part only, the larger the nearer. Source: Wan, Zou
     * and Sternberg, International Journal of GIS 26 (2012), 1073–1089.
     */
    THREE_STEP
}
