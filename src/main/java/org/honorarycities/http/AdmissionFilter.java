package org.honorarycities.http;

/** Remembers the hashes of recent keys without locks; a key whose slot was overwritten counts as new. */
final class AdmissionFilter {

    private final int[] hashes = new int[1 << 14];

    /** Whether the key was requested recently; remembers it. */
    boolean hadAlready(CacheKey key) {
        int hash = key.hashCode();
        int slot = (hash ^ hash >>> 16) & hashes.length - 1;
        boolean isThere = hashes[slot] == hash;
        hashes[slot] = hash;
        return isThere;
    }
}
