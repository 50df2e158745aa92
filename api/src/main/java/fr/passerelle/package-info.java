/**
 * Passerelle, a house of rooms. Each room is one package: a feature with its own addresses, tables and screens,
 * package-private but for one door class, its ids, statuses and events. {@code platform} knows no feature.
 *
 * <p>Who may know whom, held by ArchitectureTest: territory and assessment know nobody; network knows territory and
 * assessment; matching knows network, territory, assessment and statistics; account knows network and territory; person knows
 * territory; statistics knows network and assessment; referral knows person, network, territory, account, assessment and
 * statistics; rights knows referral; paper knows referral, assessment, network and territory; notification knows referral,
 * network and account; webhook knows referral and network; bulletin knows territory, network and assessment; observation knows bulletin and those three; exchange knows territory and network; imports knows exchange,
 * network and territory; demo, loaded only when asked for, knows those whose parts it plays and is known by none.
 */
@NullMarked
package fr.passerelle;

import org.jspecify.annotations.NullMarked;
