/** How fast the engine is, beside its own encoder and beside CoreNLP, each in a process of its own. */
@NullMarked
package org.tiltmeter.evaluation.bench;

import org.jspecify.annotations.NullMarked;
