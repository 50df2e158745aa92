package fr.passerelle.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Lets the searches around a point walk the spatial index from its nearest place outwards and stop when the page is
 * full. PostgreSQL takes any box in a cube index for a thousandth of the table, whatever its size, so it would rather
 * read the whole box and sort it: in a dense country that is 30 times slower (ADR 011). Told not to sort, it walks.
 */
@ApplicationScoped
class NearestFirst {

    private final EntityManager entities;

    NearestFirst(EntityManager entities) {
        this.entities = entities;
    }

    /** Until the transaction ends: what a search reads afterwards is found by key and sorts nothing. */
    void begin(PlaceQuestion question) {
        if (question.from() != null) {
            // No result class: Hibernate 7.2 never finds a native statement with a scalar class in its cache again, and
            // keeps another copy of it each time.
            entities.createNativeQuery("select set_config('enable_sort', 'off', true)")
                    .getSingleResult();
        }
    }
}
