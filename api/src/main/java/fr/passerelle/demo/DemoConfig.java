package fr.passerelle.demo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether to load the fictional territory; production refuses it. */
@ConfigMapping(prefix = "passerelle.demo")
interface DemoConfig {

    @WithDefault("false")
    boolean load();
}
