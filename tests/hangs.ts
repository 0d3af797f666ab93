/** The limit in milliseconds for a test that needs a second. A test that takes longer hangs, even on a busy machine. */
export const HANGS = 20_000;
