package org.honorarycities.http;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How long answers may be kept, how many are kept here, and for how long connections are.
 *
 * @param maxAge for how long clients and proxies may use an answer without asking again
 * @param staleWhileRevalidate for how long after that they may use it while they ask
 * @param cacheSize how much memory finished answers may take here; 0 keeps none, and once it is full, only what is
 *     asked for again is kept
 * @param keepAlive for how long a client that has been answered may leave its connection idle
 */
@ConfigurationProperties("honorary-cities.http")
record HttpProperties(
        @DefaultValue("1h") Duration maxAge,
        @DefaultValue("1d") Duration staleWhileRevalidate,
        @DefaultValue("32MB") DataSize cacheSize,
        @DefaultValue("75s") Duration keepAlive) {}
