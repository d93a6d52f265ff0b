/** The engine's own resource files: tables and phrase lists, checked as they are loaded. */
@NullMarked
package org.tiltmeter.nlp.resource;

import org.jspecify.annotations.NullMarked;
