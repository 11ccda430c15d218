package org.honorarycities.http;

import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Applies a shorter idle timeout while a response is being sent, as a thread waits for the client, than between requests
 * on a kept-alive connection.
 */
class SlowClientTimeout extends Handler.Wrapper {

    SlowClientTimeout(Handler next) {
        super(next);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        ConnectionMetaData client = request.getConnectionMetaData();
        EndPoint connection = client.getConnection().getEndPoint();
        long keepAlive = connection.getIdleTimeout();
        connection.setIdleTimeout(client.getConnector().getIdleTimeout());
        Request.addCompletionListener(request, failure -> connection.setIdleTimeout(keepAlive));
        return super.handle(request, response, callback);
    }
}
