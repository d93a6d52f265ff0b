/** What is kept of a text so that others like it are found: hashes of its runs of words, and its telling words. */
@NullMarked
package org.tiltmeter.stories.text;

import org.jspecify.annotations.NullMarked;
