package org.honorarycities.http;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Delays the shutdown while readiness already reports that the service is down, so that load balancers notice before
 * requests fail. Each response during the delay closes its connection.
 */
@Component
class ShutdownDelay implements SmartLifecycle {

    private final Duration delay;
    private volatile boolean stopping;

    ShutdownDelay(@Value("${honorary-cities.shutdown-delay}") Duration delay) {
        this.delay = delay;
    }

    @Override
    public boolean isRunning() {
        return !stopping;
    }

    @Override
    public void start() {
        stopping = false;
    }

    /** Stops before everything else, the web server included, as its phase is the highest. */
    @Override
    public void stop() {
        stopping = true;
        try {
            Thread.sleep(delay.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
