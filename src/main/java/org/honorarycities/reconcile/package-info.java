/**
 * Reconciliation Service API 0.2, by which OpenRefine and other programs match names in a table to records and add values
 * of these records. {@link Entities} holds what can be matched in memory, {@link CandidateFinder} compares names.
 */
@NullMarked
package org.honorarycities.reconcile;

import org.jspecify.annotations.NullMarked;
