package org.honorarycities.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.test.context.TestPropertySource;

/** Limits the SQL statements of each uncached response. */
@ApiTest
@Import(StatementCountTests.Counting.class)
@TestPropertySource(properties = "honorary-cities.response-cache.max-size=0B")
class StatementCountTests {

    /** Ids, records and count; each facet takes another statement. */
    private static final int OF_A_LIST = 3;

    private static final int OF_A_RECORD = 5;

    /** The places whose names find a record, and these names. */
    private static final int OF_PLACES_IN_SEARCH = 2;

    @Autowired
    Api api;

    @Autowired
    Counting statements;

    @Test
    void noResponseNeedsManyStatements() {
        Map<String, Integer> tooMany = new TreeMap<>();
        for (String path : paths()) {
            int count = statementsOf(path);
            if (count > (Paths.isOfOne(path) ? OF_A_RECORD : OF_A_LIST + facets(path) + places(path))) {
                tooMany.put(path, count);
            }
        }
        assertThat(tooMany).isEmpty();
    }

    @Test
    void onlyAPageThatDoesNotShowTheWholeListIsCounted() {
        assertThat(statementsOf("/api/v1/awards?limit=100")).isEqualTo(2);
        assertThat(statementsOf("/api/v1/awards?limit=2")).isEqualTo(3);
    }

    private static long facets(String path) {
        Matcher facets = Pattern.compile("facets=([^&]*)").matcher(path);
        return facets.find() ? facets.group(1).split(",").length : 0;
    }

    private static int places(String path) {
        return path.startsWith("/api/v1/search") ? OF_PLACES_IN_SEARCH : 0;
    }

    private int statementsOf(String path) {
        api.ask("GET", path); // what a parameter is checked against is read once
        int before = statements.count.get();
        assertThat(api.ask("GET", path).status()).as(path).isEqualTo(200);
        return statements.count.get() - before;
    }

    /** Pages that do not hold the whole list have to count it, too, if it is long. */
    private List<String> paths() {
        List<String> paths = new ArrayList<>(Paths.of(api));
        Paths.of(api).stream()
                .filter(path -> !Paths.isOfOne(path) && !path.contains("limit=") && !path.contains("offset="))
                .map(path -> path + (path.contains("?") ? "&" : "?") + "limit=2&offset=1")
                .forEach(paths::add);
        paths.add("/api/v1/places?facets=title,kind,country,region,year,decade&limit=2");
        paths.add("/api/v1/awards?facets=title,country,year,decade,signatory&limit=2");
        paths.add("/api/v1/events?facets=title,place,kind,year,decade&limit=2");
        paths.add("/api/v1/places?near=55.75,37.6&radiusKm=300&sort=distance&limit=2");
        return paths;
    }

    /** Counts the statements that are made. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Counting implements BeanPostProcessor {

        final AtomicInteger count = new AtomicInteger();

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource source ? new Counted(source, count) : bean;
        }
    }

    private static final class Counted extends DelegatingDataSource {

        private final AtomicInteger count;

        Counted(DataSource source, AtomicInteger count) {
            super(source);
            this.count = count;
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().matches("(create|prepare)(Statement|Call)")) {
                            count.incrementAndGet();
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
