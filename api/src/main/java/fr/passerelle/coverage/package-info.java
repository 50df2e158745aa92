/** Where the network has holes: demand, supply and travel time by commune, gaps, what a change would bring. Knows territory, network and assessment; counts and capacities, nothing about anybody. */
@NullMarked
package fr.passerelle.coverage;

import org.jspecify.annotations.NullMarked;
