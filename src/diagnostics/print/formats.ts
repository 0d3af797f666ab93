/** The formats findings can be printed in; by itself, so that the command line loads no printer to know them. */
export const FORMATS = ['pretty', 'json', 'sarif', 'github'] as const;
export type Format = (typeof FORMATS)[number];
