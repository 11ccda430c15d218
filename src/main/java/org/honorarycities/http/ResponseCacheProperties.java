package org.honorarycities.http;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the response cache, here and in clients and proxies.
 *
 * @param maxSize memory for cached responses; 0 turns the cache off
 * @param maxAge how long clients and proxies may use a response without revalidating it
 * @param staleWhileRevalidate how long after that they may use it while they revalidate it
 */
@ConfigurationProperties("honorary-cities.response-cache")
record ResponseCacheProperties(
        @DefaultValue("32MB") DataSize maxSize,
        @DefaultValue("1h") Duration maxAge,
        @DefaultValue("1d") Duration staleWhileRevalidate) {}
