/** Milliseconds after which a test whose work takes a second has hung, on the busiest machine too. */
export const HANGS = 20_000;
