package org.honorarycities.http;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.springframework.http.HttpStatus;

/** Removes the Content-Length of 0 that Jetty adds to a 304; the true one would be that of the 200 response. */
final class NotModifiedWithoutLength extends HttpStream.Wrapper {

    private final Response response;

    private NotModifiedWithoutLength(HttpStream stream, Response response) {
        super(stream);
        this.response = response;
    }

    static void hasNoLength(Request request, Response response) {
        request.addHttpStreamWrapper(stream -> new NotModifiedWithoutLength(stream, response));
    }

    @Override
    public void prepareResponse(HttpFields.Mutable headers) {
        if (response.getStatus() == HttpStatus.NOT_MODIFIED.value()) {
            headers.remove(HttpHeader.CONTENT_LENGTH);
        }
        super.prepareResponse(headers);
    }
}
