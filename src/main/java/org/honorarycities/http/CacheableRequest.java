package org.honorarycities.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * A request reduced to its {@link CacheKey}, so that no other part of it can get into a cached response: a GET from an
 * unknown host, with the negotiated format and languages as its only headers.
 */
class CacheableRequest extends HttpServletRequestWrapper {

    private static final String HOST = "localhost";

    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    CacheableRequest(HttpServletRequest request, CacheKey key) {
        super(request);
        headers.put(HttpHeaders.ACCEPT, key.accept());
        if (!key.acceptLanguage().isEmpty()) {
            headers.put(HttpHeaders.ACCEPT_LANGUAGE, key.acceptLanguage());
        }
    }

    /** A cached response needs its body; the server omits it from the response to a HEAD. */
    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public @Nullable String getHeader(String name) {
        return headers.get(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return Collections.enumeration(headers.containsKey(name) ? List.of(headers.get(name)) : List.of());
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(headers.keySet());
    }

    @Override
    public int getIntHeader(String name) {
        return -1;
    }

    @Override
    public long getDateHeader(String name) {
        return -1;
    }

    @Override
    public Cookie @Nullable [] getCookies() {
        return null;
    }

    @Override
    public String getScheme() {
        return "http";
    }

    @Override
    public boolean isSecure() {
        return false;
    }

    @Override
    public String getServerName() {
        return HOST;
    }

    @Override
    public int getServerPort() {
        return 80;
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer("http://" + HOST).append(getRequestURI());
    }

    @Override
    public String getRemoteAddr() {
        return HOST;
    }

    @Override
    public String getRemoteHost() {
        return HOST;
    }

    /** The locales of the server would come from the original header. */
    @Override
    public Locale getLocale() {
        return Locale.ROOT;
    }

    @Override
    public Enumeration<Locale> getLocales() {
        return Collections.enumeration(List.of(Locale.ROOT));
    }
}
