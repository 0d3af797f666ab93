import library from 'handlebars';

/** All of Handlebars, its compiler with it. The bundler loads it at the first call: only a user's templates need it. */
export const handlebarsCompiler = (): typeof library => library;
