export interface JpegSegment {
  readonly marker: number;
  /** The bytes after the marker and the length. */
  readonly data: DataView;
}

/** The marker of the segment after which the compressed pixels follow (SOS). */
export const START_OF_SCAN = 0xda;

/**
 * Yields the segments of a JPEG up to its first scan, or up to the first damaged segment (ITU-T T.81, annex B).
 * Any number of fill bytes may stand before a marker (B.1.1.2).
 */
export function* jpegSegments(view: DataView): Generator<JpegSegment> {
  let offset = 2;
  while (offset + 4 <= view.byteLength && view.getUint8(offset) === 0xff) {
    const marker = view.getUint8(offset + 1);
    const length = view.getUint16(offset + 2);
    if (marker === 0xff) offset += 1;
    else if (length < 2 || offset + 2 + length > view.byteLength) return;
    else {
      yield { marker, data: new DataView(view.buffer, view.byteOffset + offset + 4, length - 2) };
      if (marker === START_OF_SCAN) return;
      offset += 2 + length;
    }
  }
}
