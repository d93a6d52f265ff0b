package org.tiltmeter.gateway.batch;

/** A line of a batch; blank lines are none. */
sealed interface BatchLine {

    /** From 1, blank lines counted, so that it is the line of the client's file. */
    long number();

    /** A line that can be sent on. */
    final class Whole implements BatchLine {

        private final long number;
        private final byte[] bytes;

        Whole(long number, byte[] bytes) {
            this.number = number;
            this.bytes = bytes;
        }

        @Override
        public long number() {
            return number;
        }

        /** Without its line end; not copied, since nobody changes it. */
        byte[] bytes() {
            return bytes;
        }
    }

    /** A line that was skipped because of its length. */
    record TooLong(long number) implements BatchLine {}
}
