package org.honorarycities.contract;

import org.honorarycities.Application;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** The application without a response cache, started once for all tests that compare with it. */
final class UncachedInstance {

    private static ConfigurableApplicationContext application;

    private UncachedInstance() {}

    /**
     * Starts the instance if it does not run yet; it trusts forwarded headers.
     *
     * @param environment that of an instance whose database it uses
     * @return its port
     */
    static synchronized int port(Environment environment) {
        if (application == null) {
            application = new SpringApplicationBuilder(Application.class)
                    .run(
                            "--server.port=0",
                            "--spring.datasource.url=" + environment.getProperty("spring.datasource.url"),
                            "--spring.datasource.username="
                                    + environment.getProperty("spring.datasource.username", "sa"),
                            "--server.forward-headers-strategy=framework",
                            "--honorary-cities.response-cache.max-size=0");
        }
        return application.getEnvironment().getRequiredProperty("local.server.port", int.class);
    }
}
