/** Holds the served document, the committed one and every HTTP exchange of the tests together. */
package fr.passerelle.contract;
