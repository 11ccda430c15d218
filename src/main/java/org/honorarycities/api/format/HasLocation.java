package org.honorarycities.api.format;

import java.util.List;

/** A record with a location. */
public interface HasLocation {

    /**
     * Returns the id.
     *
     * @return the id of the record
     */
    String id();

    /**
     * Returns the coordinates.
     *
     * @return longitude and latitude of each point, in WGS 84 degrees
     */
    List<double[]> coordinates();
}
