package org.tiltmeter.gateway.reportpage;

import org.tiltmeter.gateway.comparisons.Comparison.Effect;
import org.tiltmeter.gateway.comparisons.Comparison.Side;

/** What an effect is about: the same in every run of one specification. */
record EffectKey(String measure, Side first, Side second) {

    static EffectKey of(Effect effect) {
        return new EffectKey(effect.measure(), effect.first(), effect.second());
    }

    static EffectKey of(Issue.Change change) {
        return new EffectKey(change.measure(), change.first(), change.second());
    }
}
