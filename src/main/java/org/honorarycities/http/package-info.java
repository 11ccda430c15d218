/**
 * The HTTP server. {@link CacheHitHandler} reads the headers of a request and makes its {@link CacheKey}; if {@link
 * ResponseCache} has the response, the handler sends it from the selector thread. Any other request goes on as {@link
 * ReducedRequest} to a thread of the pool, where {@link RequestValidationHandler} refuses malformed requests, and then to
 * the servlet filters {@link FixedHeadersFilter}, {@link ResponseCache} and {@link ConcurrencyLimitFilter}, and to Spring
 * MVC. {@link JettyConfiguration} assembles the handlers.
 */
@NullMarked
package org.honorarycities.http;

import org.jspecify.annotations.NullMarked;
