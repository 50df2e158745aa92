/** What leaves the screen as a sheet: one page of A4 in black and large print, tagged, without anybody's name, with the day after which it is to be destroyed. Stores nothing. Knows referral, assessment, network, territory, coverage and observation. */
@NullMarked
package fr.passerelle.paper;

import org.jspecify.annotations.NullMarked;
