/** Thrown within the reader of templates at a file that it refuses; the message is the reason, in words for its owner. */
export class Unreadable extends Error {}
