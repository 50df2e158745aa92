package fr.passerelle.territory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A département. */
@Entity
class Territory {

    @Id
    String code;

    String name;

    boolean fictional;

    protected Territory() {}
}
