package fr.passerelle.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The circle of people who may see the same referrals: one MDS, one CCAS service. */
@Entity
class Team {

    @Id
    UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "organisation_id")
    Organisation organisation;

    String name;

    @Column(name = "public_label")
    @Nullable
    String publicLabel;

    protected Team() {}
}
