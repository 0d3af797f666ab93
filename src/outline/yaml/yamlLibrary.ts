import * as library from 'yaml';

/**
 * Returns the YAML library. The bundler loads it at the first call, because `plainYaml` reads most outlines without it.
 */
export const yamlLibrary = (): typeof library => library;
