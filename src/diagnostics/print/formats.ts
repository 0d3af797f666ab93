/** The formats of findings. They have a file of their own, so that the command line reads them without loading a printer. */
export const FORMATS = ['pretty', 'json', 'sarif', 'github'] as const;
export type Format = (typeof FORMATS)[number];
