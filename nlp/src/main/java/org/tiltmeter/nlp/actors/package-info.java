/** Who is mentioned: spots references to states, people and organisations, and tells whom each of them means. */
@NullMarked
package org.tiltmeter.nlp.actors;

import org.jspecify.annotations.NullMarked;
