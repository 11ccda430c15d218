package peer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The awards behind Spring Data REST as it comes: entities and a repository, nothing set. */
@SpringBootApplication
public class Peer {

    public static void main(String[] arguments) {
        SpringApplication.run(Peer.class, arguments);
    }

    /** Stores the awards that the application itself answered. */
    @Component
    static class Records implements ApplicationRunner {

        private final Awards awards;
        private final Path file;

        Records(Awards awards, @Value("${records}") Path file) {
            this.awards = awards;
            this.file = file;
        }

        @Override
        public void run(ApplicationArguments arguments) throws IOException {
            JsonMapper json = JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();
            awards.saveAll(json.readValue(file.toFile(), ListOfAwards.class).data);
        }
    }

    static class ListOfAwards {
        public List<Award> data;
    }
}
