package org.honorarycities.http;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How many answers are made at once.
 *
 * @param running how many are being made, each of which may need a connection to the database
 * @param waiting how many more requests may wait for their turn
 * @param patience for how long they wait before they are refused
 */
@ConfigurationProperties("honorary-cities.busy")
record ConcurrencyLimitProperties(int running, int waiting, Duration patience) {}
