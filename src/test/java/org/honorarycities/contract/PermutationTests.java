package org.honorarycities.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.honorarycities.Api;
import org.honorarycities.ApiTest;
import org.honorarycities.contract.ApiDocument.Operation;
import org.honorarycities.contract.ApiDocument.Parameter;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermutationTests {

    @Autowired
    Api api;

    @ParameterizedTest
    @MethodSource("operations")
    void theOrderOfParametersNeverMatters(Operation operation) {
        Query query = withExamples(operation);
        byte[] answer = query.ask(api).body();
        Random random = new Random(1945);
        for (int i = 0; i < 5; i++) {
            assertThat(shuffled(query, random).ask(api).body()).isEqualTo(answer);
        }
    }

    List<Operation> operations() {
        return ApiDocument.of(api).operations();
    }

    /** Gives every parameter the value of its example. */
    static Query withExamples(Operation operation) {
        Query query = operation.query();
        for (Parameter parameter : operation.queryParameters()) {
            if (!parameter.example().isEmpty()) {
                query = query.with(parameter.name(), parameter.example());
            }
        }
        return query;
    }

    private static Query shuffled(Query query, Random random) {
        List<String> names = new ArrayList<>(query.parameters().keySet());
        Collections.shuffle(names, random);
        Map<String, String> shuffled = new LinkedHashMap<>();
        names.forEach(name -> shuffled.put(name, query.parameters().get(name)));
        return new Query(query.path(), shuffled);
    }
}
