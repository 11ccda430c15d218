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

    /**
     * Returns whether records of this type may have several points. Each of them is a multi-point then, as geographic
     * information systems expect one type of geometry in a layer.
     *
     * @return true if records of this type may have several points
     */
    default boolean hasSeveralPoints() {
        return false;
    }
}
