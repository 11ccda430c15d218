package org.honorarycities.http;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Limits of concurrent requests that are not served from the cache.
 *
 * @param maxRequests how many run at the same time; each may need a database connection
 * @param queueSize how many more may wait
 * @param queueTimeout how long they wait before they get 503
 */
@ConfigurationProperties("honorary-cities.concurrency")
record ConcurrencyLimitProperties(int maxRequests, int queueSize, Duration queueTimeout) {}
