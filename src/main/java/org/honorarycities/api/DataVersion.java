package org.honorarycities.api;

import java.time.Instant;

/** Provides the version of the data. */
public interface DataVersion {

    /**
     * Returns the creation time of the data version.
     *
     * @return the creation time
     */
    Instant created();
}
