package org.honorarycities.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.honorarycities.api.ResponseHeaders;
import org.honorarycities.api.index.DataVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * A complete response: headers and bytes, plain and compressed. Each form has a strong ETag computed from the plain
 * bytes, so that all instances give the same ones.
 */
final class CachedResponse {

    /** Headers that describe the body, and so are not part of a 304 (RFC 9110, section 15.4.5). */
    private static final List<String> OF_THE_BODY = List.of(
            HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_LANGUAGE, HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.LINK);

    /** The other headers that are stored. Any that is not listed, such as Connection, belongs to one request only. */
    private static final List<String> STORED = List.of(
            HttpHeaders.ACCEPT_RANGES,
            HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN,
            HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS,
            HttpHeaders.CACHE_CONTROL,
            "Content-Security-Policy",
            DataVersion.HEADER,
            "Referrer-Policy",
            "X-Content-Type-Options");

    private final HttpFields.Mutable headers = HttpFields.build();
    private final HttpFields.Mutable headersOfBody = HttpFields.build();
    private final Form plain;

    /** Made for the first client that accepts it; the plain form if compression does not make it smaller. */
    private volatile @Nullable Form gzip;

    /** The response in one content coding; a 304 has only {@code headers}. */
    record Form(byte[] body, String tag, HttpFields headers, HttpFields headersOfBody) {}

    CachedResponse(HttpServletResponse response, byte[] body) {
        copy(response, STORED, headers);
        copy(response, OF_THE_BODY, headersOfBody);
        headers.add(new PreEncodedHttpField(HttpHeaders.VARY, ResponseHeaders.VARY));
        this.plain = formOf(body, '"' + checksum(body) + '"');
    }

    private static void copy(HttpServletResponse response, List<String> names, HttpFields.Mutable target) {
        for (String name : names) {
            Collection<String> values = response.getHeaders(name);
            if (!values.isEmpty()) {
                target.add(new PreEncodedHttpField(name, String.join(", ", values)));
            }
        }
    }

    private Form formOf(byte[] body, String tag, HttpField... ofThisForm) {
        HttpField length = new PreEncodedHttpField(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length));
        return new Form(
                body,
                tag,
                HttpFields.build(headers)
                        .add(new PreEncodedHttpField(HttpHeaders.ETAG, tag))
                        .asImmutable(),
                HttpFields.build(headersOfBody)
                        .add(HttpFields.from(ofThisForm))
                        .add(length)
                        .asImmutable());
    }

    /** Two CRCs, 64 bits: ten times as fast as a cryptographic digest, which nothing here needs. */
    private static String checksum(byte[] body) {
        return checksum(new CRC32(), body) + checksum(new CRC32C(), body);
    }

    private static String checksum(Checksum of, byte[] body) {
        of.update(body);
        return HexFormat.of().toHexDigits(of.getValue(), 8);
    }

    /** Approximate memory in bytes: the compressed form takes less than a quarter, the headers some 4,000. */
    int weight() {
        return plain.body.length + plain.body.length / 4 + 4000;
    }

    /** Sends the form that the client accepts, or 304 or 412 by its preconditions. */
    void send(RequestHeaders request, HttpServletResponse response) throws IOException {
        Form form = form(request.acceptsGzip());
        HttpStatus status = request.status(form.tag);
        form.headers.forEach(header -> response.setHeader(header.getName(), header.getValue()));
        boolean hasBody = status == HttpStatus.OK;
        form.headersOfBody.forEach(header -> response.setHeader(header.getName(), hasBody ? header.getValue() : null));
        if (hasBody) {
            response.getOutputStream().write(form.body);
        } else if (status == HttpStatus.NOT_MODIFIED) {
            response.setStatus(status.value());
        } else {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.sendError(status.value());
        }
    }

    /** The form for a client that accepts gzip or does not. */
    Form form(boolean acceptsGzip) {
        Form made = acceptsGzip ? gzip : plain;
        if (made == null) {
            made = compressed();
            gzip = made;
        }
        return made;
    }

    private Form compressed() {
        ByteArrayOutputStream target = new ByteArrayOutputStream(plain.body.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(target)) {
            gzip.write(plain.body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String tag = plain.tag.substring(0, plain.tag.length() - 1) + "-gzip\"";
        HttpField encoding = new PreEncodedHttpField(HttpHeaders.CONTENT_ENCODING, "gzip");
        return (target.size() < plain.body.length) ? formOf(target.toByteArray(), tag, encoding) : plain;
    }
}
