/** Returns the values that occur earlier in the list, once for each repetition. */
export const repeated = <T>(all: readonly T[]): T[] => all.filter((one, at) => all.indexOf(one) < at);
