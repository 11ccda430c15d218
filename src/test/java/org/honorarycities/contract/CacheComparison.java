package org.honorarycities.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.honorarycities.Api;
import org.springframework.core.env.Environment;

/** Compares the responses of an instance with those of one that caches nothing. */
final class CacheComparison {

    /** Set {@code -Dseed} to repeat a run. */
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    private static final int REQUESTS_PER_TARGET = 5;

    private CacheComparison() {}

    /**
     * Sends each request twice, all in random order, after the uncached instance was asked for each once. That is
     * started after the document of the other one is complete, because springdoc shares its converters in a process.
     */
    static void assertConsistent(int port, Environment environment, UnaryOperator<RawRequest> asUncachedSeesIt) {
        ApiDocument document = ApiDocument.of(new Api(port));
        int uncachedPort = UncachedInstance.port(environment);
        Random random = new Random(SEED);
        List<String> differences = new ArrayList<>();
        try (RawClient uncached = new RawClient(uncachedPort);
                RawClient cached = new RawClient(port)) {
            List<RawRequest> requests = new RandomRequests(SEED, target -> uncached.send(RawRequest.get(target)))
                    .of(document, REQUESTS_PER_TARGET);
            List<Api.Answer> expected =
                    requests.stream().map(asUncachedSeesIt).map(uncached::send).toList();
            for (int index : shuffledTwice(requests.size(), random)) {
                List<String> found = Responses.differences(cached.send(requests.get(index)), expected.get(index));
                if (!found.isEmpty()) {
                    differences.add(requests.get(index) + ": " + found);
                }
            }
        }
        assertThat(differences).as("-Dseed=%d", SEED).isEmpty();
    }

    private static List<Integer> shuffledTwice(int size, Random random) {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < 2 * size; i++) {
            indices.add(i % size);
        }
        Collections.shuffle(indices, random);
        return indices;
    }
}
