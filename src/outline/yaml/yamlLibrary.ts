import * as library from 'yaml';

/** The YAML library. The bundler loads it at the first call: `plainYaml` reads what most outlines are written in. */
export const yamlLibrary = (): typeof library => library;
