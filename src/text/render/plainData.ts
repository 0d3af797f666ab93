import { type DataRecord, PLACE_KEY } from '../../outline/tree/dataRecord.ts';
import { PlacedText } from '../../outline/tree/placedText.ts';

/**
 * The data that templates read, as plain data for the key of what is made of them. A section stands in it by its number, because
 * it holds the slides of other blocks; each look at the slides of a section is counted.
 */
export class PlainData {
  readonly #numbers = new Map<unknown, number>();
  #looks = 0;

  /** `data` is the outline's; a look at the `slides` of its sections is counted from now on. */
  constructor({ opening, units, closing, appendix }: DataRecord) {
    for (const section of [opening, ...(Array.isArray(units) ? units : []), closing, appendix])
      if (isRecord(section)) this.#count(section);
  }

  /** How often a template looked at the slides of a section. */
  get looks(): number {
    return this.#looks;
  }

  /** The sections without their slides. */
  sections(): unknown {
    return [...this.#numbers.keys()].map((section) => this.#fields(section as DataRecord));
  }

  /** A value of the outline, with the places of its texts. */
  of(value: unknown): unknown {
    if (value instanceof PlacedText) return [value.text, value.holds, value.span];
    if (Array.isArray(value)) return value.map((one) => this.of(one));
    if (!isRecord(value)) return value;
    const number = this.#numbers.get(value);
    return number === undefined ? this.#fields(value) : { section: number };
  }

  #fields(record: DataRecord): unknown {
    const isSection = this.#numbers.has(record);
    const keys = Object.keys(record).filter((key) => !isSection || key !== SLIDES);
    return keys.map((key) => [key, this.of(record[key])]);
  }

  #count(section: DataRecord): void {
    this.#numbers.set(section, this.#numbers.size);
    const { [SLIDES]: slides } = section;
    if (slides === undefined) return;
    Object.defineProperty(section, SLIDES, {
      enumerable: true,
      get: () => {
        this.#looks += 1;
        return slides;
      },
    });
  }
}

const SLIDES = 'slides';

const isRecord = (value: unknown): value is DataRecord =>
  typeof value === 'object' && value !== null && PLACE_KEY in value;
