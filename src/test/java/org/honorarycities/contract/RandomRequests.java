package org.honorarycities.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.honorarycities.Api;
import org.honorarycities.contract.ApiDocument.Operation;
import org.honorarycities.contract.ApiDocument.Parameter;

/** Makes requests that ask few addresses in many ways, so that a cache has every chance to mistake one for another. */
final class RandomRequests {

    private static final List<String> QUERIES = List.of(
            "&", "&limit=2", "&nope=1", "&format=csv", "&format=json", "&lang=ru", "&lang=uk", "&%6cang=ru", "&null");

    /** Of each group a request has one header at most. */
    private static final List<List<String>> HEADERS = List.of(
            List.of(
                    "Accept: */*",
                    "Accept: application/json",
                    "Accept: application/json, text/plain, */*",
                    "Accept: text/csv",
                    "Accept: text/csv;use=spreadsheet",
                    "Accept: application/geo+json",
                    "Accept: text/html, */*;q=0.1",
                    "Accept: application/json;q=0.1, text/csv;q=0.9",
                    "Accept: application/json;q=0.1\r\nAccept: text/csv;q=0.9",
                    "Accept: application/json\ttext/csv",
                    "Accept: image/png",
                    "Accept: nonsense"),
            List.of(
                    "Accept-Language: ru",
                    "Accept-Language: en-US,en;q=0.9",
                    "Accept-Language: qaa",
                    "Accept-Language: qaa\r\nAccept-Language: ru",
                    "Accept-Language: uk, ru;q=0.5",
                    "Accept-Language: ru;q=0",
                    "Accept-Language: ru, \"",
                    "Accept-Language: *",
                    "Accept-Language: not a language!"),
            List.of(
                    "Accept-Encoding: gzip",
                    "Accept-Encoding: gzip, deflate, br",
                    "Accept-Encoding: identity",
                    "Accept-Encoding: gzip;q=0",
                    "Accept-Encoding: br\r\nAccept-Encoding: gzip"),
            List.of("Host: evil.example", "Host: localhost:1", "Host: EVIL.example:443"),
            List.of(
                    "X-Forwarded-Prefix: /heroes",
                    "X-Forwarded-Prefix: /api/v1",
                    "X-Forwarded-Prefix: aaa",
                    "X-Forwarded-Host: evil.example",
                    "X-Forwarded-Proto: https",
                    "X-Forwarded-Port: 8443",
                    "X-Forwarded-Ssl: on",
                    "Forwarded: host=evil.example;proto=https"),
            List.of(
                    "If-None-Match: *",
                    "If-None-Match: ETAG",
                    "If-None-Match: W/ETAG",
                    "If-None-Match: \"other\"",
                    "If-Match: ETAG",
                    "If-Match: \"other\"",
                    "If-Modified-Since: DATE",
                    "If-Modified-Since: Fri, 31 Dec 2100 23:59:59 GMT",
                    "If-Unmodified-Since: Sun, 06 Nov 1994 08:49:37 GMT"),
            List.of(
                    "Access-Control-Request-Method: GET",
                    "Authorization: Basic YTpi",
                    "Cache-Control: no-cache",
                    "Cache-Control: max-age=0",
                    "Connection: close",
                    "Connection: Accept",
                    "Content-Encoding: gzip",
                    "Content-Length: 0",
                    "Content-Type: application/x-www-form-urlencoded",
                    "Content-Type: multipart/form-data",
                    "Content-Type: *",
                    "Cookie: lang=ru",
                    "Expect: 100-continue",
                    "Origin: https://evil.example",
                    "Pragma: no-cache",
                    "Prefer: return=minimal",
                    "Range: bytes=0-9",
                    "Range: bytes=0-9\r\nIf-Range: ETAG",
                    "Save-Data: on",
                    "Sec-Fetch-Mode: navigate",
                    "TE: trailers",
                    "Upgrade: h2c\r\nConnection: upgrade",
                    "User-Agent: curl/8.0",
                    "X-Anything: 1",
                    "X-HTTP-Method-Override: DELETE",
                    "X-Original-URL: /api/v1/titles",
                    "X-Requested-With: XMLHttpRequest"));

    private static final String MULTIPART =
            "--b\r\nContent-Disposition: form-data; name=\"limit\"\r\n\r\n1\r\n--b--\r\n";

    private final Random random;
    private final Function<String, Api.Answer> plain;

    /**
     * Makes the same requests for the same seed.
     *
     * @param seed the seed
     * @param plain gets an address, for the validators of its response
     */
    RandomRequests(long seed, Function<String, Api.Answer> plain) {
        this.random = new Random(seed);
        this.plain = plain;
    }

    /** Requests for every path of the document with each parameter, and for all other paths; a plain one for each. */
    List<RawRequest> of(ApiDocument document, int perTarget) {
        List<RawRequest> requests = new ArrayList<>();
        Stream.concat(document.operations().stream().flatMap(this::targets), ApiDocument.OTHER_PATHS.stream())
                .forEach(target -> {
                    Api.Answer validators = plain.apply(target);
                    requests.add(RawRequest.get(target));
                    for (int i = 1; i < perTarget; i++) {
                        requests.add(request(target, validators));
                    }
                });
        return requests;
    }

    /** The path alone and with each parameter; lists have a limit that hardly any other test has asked for. */
    private Stream<String> targets(Operation operation) {
        Query query = operation.takes("limit")
                ? operation.query().with("limit", "" + (3 + random.nextInt(40)))
                : operation.query();
        return Stream.concat(
                        Stream.of(query),
                        operation.queryParameters().stream()
                                .map(parameter -> query.with(parameter.name(), value(parameter))))
                .map(Query::address);
    }

    private String value(Parameter parameter) {
        return switch (parameter.name()) {
            case "limit" -> "" + (3 + random.nextInt(40));
            case "offset" -> "" + random.nextInt(20);
            default -> parameter.example();
        };
    }

    private RawRequest request(String target, Api.Answer validators) {
        List<String> headers = new ArrayList<>();
        for (List<String> group : HEADERS) {
            if (random.nextInt(4) == 0) {
                headers.addAll(Arrays.asList(pick(group)
                        .replace("ETAG", validators.header("ETag"))
                        .replace("DATE", validators.header("Date"))
                        .split("\r\n")));
            }
        }
        RawRequest request = RawRequest.of(method(), varied(target), headers.toArray(String[]::new));
        return random.nextInt(8) == 0 ? withBody(request) : request;
    }

    private String method() {
        int number = random.nextInt(20);
        return number == 0 ? "OPTIONS" : number < 4 ? "HEAD" : "GET";
    }

    private String varied(String target) {
        return switch (random.nextInt(16)) {
            case 0 -> target + (target.contains("?") ? "" : "?") + pick(QUERIES);
            case 1 -> target.replaceFirst("(\\?|$)", ";x=y$1");
            case 2 -> target.replaceFirst("/v1", "/%761");
            case 3 -> target.replaceFirst("(\\?|$)", "/$1");
            default -> target;
        };
    }

    private RawRequest withBody(RawRequest request) {
        return switch (random.nextInt(3)) {
            case 0 ->
                request.without("Content-")
                        .with("Content-Type: application/x-www-form-urlencoded", "Content-Length: 7")
                        .withBody("limit=1");
            case 1 ->
                request.without("Content-")
                        .with("Content-Type: multipart/form-data; boundary=b", "Content-Length: " + MULTIPART.length())
                        .withBody(MULTIPART);
            default -> request.with("Transfer-Encoding: chunked").withBody("7\r\nlimit=1\r\n0\r\n\r\n");
        };
    }

    private String pick(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
