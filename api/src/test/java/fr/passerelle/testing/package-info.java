/** What the HTTP tests share: signing in as a demo subject, a small network to act in, the contract held at each exchange. */
package fr.passerelle.testing;
