/** Errors stop the build; warnings do with `--strict`. */
export type Severity = 'error' | 'warning';
