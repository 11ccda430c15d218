package org.honorarycities;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Honorary Cities. */
@SpringBootApplication
public class Application {

    /**
     * Starts the service.
     *
     * @param arguments settings, as Spring Boot takes them
     */
    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }
}
