/** The values that stand in the list before, each time they come again. */
export const repeated = <T>(all: readonly T[]): T[] => all.filter((one, at) => all.indexOf(one) < at);
