import library from 'handlebars';

/** Returns all of Handlebars. The bundler loads it at the first call, because only a user's templates need it. */
export const handlebarsCompiler = (): typeof library => library;
