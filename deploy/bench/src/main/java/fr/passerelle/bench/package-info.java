/**
 * One referral's loop, from need to outcome, driven over HTTP by Gatling ({@link LoopSimulation}) and, beside it, the
 * SQL statements that the same loop issues, driven straight at PostgreSQL ({@link SqlDriver}). Both keep their times in
 * a {@link Recorder}; {@link Report} puts them side by side. {@link Capture} writes the list of statements from a real
 * loop. {@code deploy/bench/run} starts everything. {@link Faults} plays referrals while parts of the product are killed.
 */
@NullMarked
package fr.passerelle.bench;

import org.jspecify.annotations.NullMarked;
