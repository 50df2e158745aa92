package fr.passerelle.platform.security;

import java.util.UUID;

/** A referral was asked for or commanded, and refused; the audit room writes it down. */
public record Refused(UUID referralId, String problem) {}
