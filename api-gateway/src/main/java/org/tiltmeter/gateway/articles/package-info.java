/** Articles: one comes in, and what is stored is listed and shown. */
@NullMarked
package org.tiltmeter.gateway.articles;

import org.jspecify.annotations.NullMarked;
