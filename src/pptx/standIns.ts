/** One transparent pixel, drawn for each picture: the package stores every picture once and puts it in. */
export const DOT =
  'image/png;base64,' +
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=';

/** The smallest chart, drawn for each chart: the package writes chart and workbook from the scene. */
export function smallestChart() {
  return [{ name: '', labels: [''], values: [0] }];
}
