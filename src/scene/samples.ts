/** Pixels of a picture in a grid, row by row: six hex digits each, or undefined where the picture is transparent. */
export interface Samples {
  readonly columns: number;
  readonly colours: readonly (string | undefined)[];
}
