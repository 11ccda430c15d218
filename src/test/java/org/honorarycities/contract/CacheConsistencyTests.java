package org.honorarycities.contract;

import org.honorarycities.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

@ApiTest
class CacheConsistencyTests {

    @Autowired
    Environment environment;

    @LocalServerPort
    int port;

    /** By default forwarded headers are as good as absent. */
    @Test
    void aResponseIsTheSameWhetherOrNotItIsCached() {
        CacheComparison.assertConsistent(port, environment, request -> request.without("Forwarded", "X-Forwarded"));
    }
}
