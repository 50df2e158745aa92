package fr.passerelle.demo;

import org.jspecify.annotations.Nullable;

/** A team, which is the confidentiality boundary; others see the public label where there is one. */
record DemoTeam(String code, String name, @Nullable String publicLabel) {}
