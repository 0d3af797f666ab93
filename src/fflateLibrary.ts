import * as library from 'fflate';

/** Returns fflate, which opens zip files. The bundler loads it at the first call, because few builds open one. */
export const fflateLibrary = (): typeof library => library;
