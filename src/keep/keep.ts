/**
 * Returns the result of a part of a stage for what `input` returns: a kept one when the same part was made of the same input
 * before, moved to where its texts stand now, or else what `make` returns. The input is plain data that holds all that the result
 * depends on; an object that `Keep` returned stands in it for its own input. `holds` refuses a kept result that depends on more.
 */
export type Keep = <T extends object>(
  stage: string,
  input: () => unknown,
  make: () => T,
  holds?: (kept: T) => boolean,
) => T;

/** Keeps nothing: each result is made when it is asked for. */
export const keepNothing: Keep = (_stage, _input, make) => make();
