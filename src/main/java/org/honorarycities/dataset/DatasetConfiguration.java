package org.honorarycities.dataset;

import org.honorarycities.api.index.DataVersion;
import org.honorarycities.seed.files.SeedFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the version of the data known to the API. */
@Configuration(proxyBeanMethods = false)
class DatasetConfiguration {

    @Bean
    DataVersion dataVersion(SeedFiles files) {
        return new DataVersion(
                files.dataPackage().version(),
                files.dataPackage().created(),
                files.dataPackage().id());
    }
}
