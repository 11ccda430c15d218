package org.honorarycities.http;

/** What was asked of late, each in four bytes; what it has forgotten counts as new, so that it needs no lock either. */
final class AdmissionFilter {

    private final int[] hashes = new int[1 << 14];

    /** Whether it is there; from now on it is. */
    boolean hadAlready(CacheKey key) {
        int hash = key.hashCode();
        int place = (hash ^ hash >>> 16) & hashes.length - 1;
        boolean isThere = hashes[place] == hash;
        hashes[place] = hash;
        return isThere;
    }
}
