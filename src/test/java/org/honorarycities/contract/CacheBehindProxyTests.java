package org.honorarycities.contract;

import java.util.function.UnaryOperator;
import org.honorarycities.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;

@ApiTest
@TestPropertySource(properties = "server.forward-headers-strategy=framework")
class CacheBehindProxyTests {

    @Autowired
    Environment environment;

    @LocalServerPort
    int port;

    @Test
    void aResponseIsTheSameWhetherOrNotItIsCached() {
        CacheComparison.assertConsistent(port, environment, UnaryOperator.identity());
    }
}
