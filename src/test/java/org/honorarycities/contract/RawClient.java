package org.honorarycities.contract;

import org.honorarycities.Api;

/** Reuses a connection until a response says that it is closed, like a pooled HTTP client. */
final class RawClient implements AutoCloseable {

    private final int port;
    private RawConnection connection;
    private RawRequest previous;

    RawClient(int port) {
        this.port = port;
    }

    Api.Answer send(RawRequest request) {
        if (connection == null) {
            connection = new RawConnection(port);
            previous = null;
        }
        try {
            Api.Answer answer = connection.send(request);
            previous = request;
            if (answer.header("Connection").contains("close")) {
                close();
            }
            return answer;
        } catch (AssertionError failure) {
            close();
            throw (previous == null)
                    ? failure
                    : new AssertionError(failure.getMessage() + ", sent on the connection of " + previous, failure);
        }
    }

    @Override
    public void close() {
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }
}
