/** Who is mentioned, where and how often. */
@NullMarked
package org.tiltmeter.analysis.actors;

import org.jspecify.annotations.NullMarked;
