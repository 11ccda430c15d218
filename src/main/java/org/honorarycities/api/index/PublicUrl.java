package org.honorarycities.api.index;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The URL that clients reach the service under, for responses that need absolute links. */
@Component
public class PublicUrl {

    private final String configured;

    PublicUrl(@Value("${honorary-cities.public-url}") String configured) {
        this.configured = configured.replaceFirst("/+$", "");
    }

    /** Returns whether the URL is configured; otherwise clients choose it by their {@code Host} header. */
    public boolean isConfigured() {
        return !configured.isEmpty();
    }

    /**
     * Returns the configured URL, or else that of the request. A request for a cacheable response never tells its host,
     * and has {@code http://localhost:8080} instead.
     *
     * @param request the request
     * @return the URL, without a slash at its end
     */
    public String of(HttpServletRequest request) {
        return configured.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                : configured;
    }

    /**
     * Returns the configured URL, or else a path of this host.
     *
     * @param path the path, without a slash at its end
     * @return the URL or path, without a slash at its end
     */
    public String configuredOr(String path) {
        return configured.isEmpty() ? path : configured;
    }
}
