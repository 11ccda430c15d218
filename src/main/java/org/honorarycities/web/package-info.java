/** What holds for every response: strict parameters, problems, paging, languages, formats. */
@NullMarked
package org.honorarycities.web;

import org.jspecify.annotations.NullMarked;
