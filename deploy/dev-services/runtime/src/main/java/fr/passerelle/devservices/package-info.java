/**
 * The run-time half that Quarkus wants every extension to have. It is empty: nothing of the dev services reaches
 * production. The other half starts the servers, from {@code deploy/local}.
 */
package fr.passerelle.devservices;
