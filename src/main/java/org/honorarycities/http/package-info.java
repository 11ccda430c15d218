/** The HTTP server: response cache, conditional requests, CORS and security headers, limits, shutdown, metrics. */
@NullMarked
package org.honorarycities.http;

import org.jspecify.annotations.NullMarked;
