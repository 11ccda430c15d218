package org.honorarycities.dataset;

import java.util.Map;
import org.honorarycities.seed.files.DataPackage;
import org.honorarycities.seed.files.SeedFiles;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.stereotype.Component;

/** Adds the version of the data to {@code /actuator/info}. */
@Component
class DatasetInfo implements InfoContributor {

    private final SeedFiles files;

    DatasetInfo(SeedFiles files) {
        this.files = files;
    }

    @Override
    public void contribute(Info.Builder info) {
        DataPackage data = files.dataPackage();
        info.withDetail("data", Map.of("version", data.version(), "created", data.created()));
    }
}
