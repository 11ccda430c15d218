package org.honorarycities.http;

import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Cuts off who stops reading an answer, for which a thread waits, sooner than who may yet ask for another one. */
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
