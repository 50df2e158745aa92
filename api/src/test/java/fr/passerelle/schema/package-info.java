/** Holds the schema that the migrations make to the one that was reviewed. */
package fr.passerelle.schema;
