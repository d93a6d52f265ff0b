/** GeoWebNews: toponyms in news, literal and otherwise. */
@NullMarked
package org.tiltmeter.evaluation.sets.geowebnews;

import org.jspecify.annotations.NullMarked;
