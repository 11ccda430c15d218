package org.honorarycities.http;

import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Decides which forwarded headers of a proxy are used. By default none; with {@code
 * server.forward-headers-strategy=framework} the path prefix, as links contain paths and no host.
 */
@Component
class ForwardedHeaders {

    private static final String PREFIX = "X-Forwarded-Prefix";
    private static final Pattern PATH = Pattern.compile("(/(?!\\.\\.?(/|$))[A-Za-z0-9._~-]{1,50}){0,4}");

    private final boolean trusted;

    ForwardedHeaders(@Value("${server.forward-headers-strategy}") String strategy) {
        this.trusted = strategy.equalsIgnoreCase("framework");
    }

    boolean isUsed(HttpField header) {
        return trusted && header.is(PREFIX);
    }

    boolean haveMalformedPrefix(HttpFields headers) {
        List<String> prefixes = trusted ? headers.getValuesList(PREFIX) : List.of();
        return prefixes.size() > 1
                || prefixes.stream().anyMatch(prefix -> !PATH.matcher(prefix).matches());
    }
}
