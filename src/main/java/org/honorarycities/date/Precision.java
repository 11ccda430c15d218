package org.honorarycities.date;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How precisely a source gives a date. */
public enum Precision {
    /** One day. */
    @JsonProperty("day")
    DAY,
    /** One month of a year. */
    @JsonProperty("month")
    MONTH,
    /** One season of a year. */
    @JsonProperty("season")
    SEASON,
    /** One year. */
    @JsonProperty("year")
    YEAR,
    /** One decade. */
    @JsonProperty("decade")
    DECADE,
    /** One century. */
    @JsonProperty("century")
    CENTURY,
    /** From one date to another, or with an end that is open or unknown. */
    @JsonProperty("interval")
    INTERVAL,
    /** One of several dates, undecided which. */
    @JsonProperty("one-of")
    ONE_OF
}
