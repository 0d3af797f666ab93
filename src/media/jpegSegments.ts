export interface JpegSegment {
  readonly marker: number;
  /** What follows the marker and the length. */
  readonly data: DataView;
}

export const START_OF_SCAN = 0xda;

/**
 * The segments of a JPEG up to its first scan (ITU-T T.81, annex B), or up to where they no longer hold together.
 * Before a marker any number of fill bytes may stand (B.1.1.2).
 */
export function* jpegSegments(view: DataView): Generator<JpegSegment> {
  let at = 2;
  while (at + 4 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const length = view.getUint16(at + 2);
    if (marker === 0xff) at += 1;
    else if (length < 2 || at + 2 + length > view.byteLength) return;
    else {
      yield { marker, data: new DataView(view.buffer, view.byteOffset + at + 4, length - 2) };
      if (marker === START_OF_SCAN) return;
      at += 2 + length;
    }
  }
}
