import type { DataRecord } from '../../outline/tree/dataRecord.ts';
import { PlacedText } from '../../outline/tree/placedText.ts';
import type { FixedWords } from '../words/fixedWords.ts';

/**
 * Writes the sources of a slide in the words of the language: `专题报道（二）·吉林·党员专列送温暖`. This is the short title of the
 * document, the region of the slide's unit, and the headings. When a document has more than three headings, it names
 * the first and their number: 检测技术显实力等8处.
 */
export function cite(
  sources: readonly PlacedText[],
  documents: DataRecord | undefined,
  unit: DataRecord | undefined,
  { between, among }: FixedWords,
): string {
  const headings = new Map<string, PlacedText[]>();
  for (const source of sources) {
    const hash = source.text.indexOf('#');
    const id = source.text.slice(0, hash < 0 ? undefined : hash).trim();
    const found = headings.get(id) ?? [];
    headings.set(id, hash < 0 ? found : [...found, source.part(hash + 1, source.text.length)]);
  }
  const cited = [...headings].map(([id, parts]) => {
    const document = documents?.[id] as DataRecord | undefined;
    const title = document?.short ?? document?.title ?? new PlacedText(id, sources[0]?.span ?? NOWHERE);
    const named = parts.length > MOST ? among(`${parts[0]}`, parts.length) : parts.join(between.headings);
    return [title, unit?.region, named]
      .filter((part) => part !== undefined && part !== '')
      .join(between.parts);
  });
  return cited.join(between.documents);
}

/** The most headings of one document in a source line. */
const MOST = 3;

const NOWHERE = { file: '', start: 0, end: 0 };
