import { inLanguage } from '../language/inLanguage.ts';
import type { BrandTokens, DeckFacts, Outline, SourceDocument } from './outline.ts';
import { type DataNode, type DataRecord, PLACE_KEY } from './tree/dataRecord.ts';
import { PlacedText } from './tree/placedText.ts';

/** Returns the facts about the deck as plain text. */
export function deckFacts(data: DataRecord): DeckFacts {
  const { title, subtitle, series, organisation, date, language, author } = textsOf(data.deck);
  const { keywords } = recordOf(data.deck);
  return {
    title: wordsOf(title),
    ...given('subtitle', subtitle?.text),
    ...given('series', series?.text),
    ...given('organisation', organisation?.text),
    ...given('date', date?.text),
    ...given('language', language?.text),
    ...given('author', author?.text),
    keywords: keywords && isList(keywords) ? keywords.flatMap((keyword) => textOf(keyword)?.text ?? []) : [],
  };
}

/** Returns the brand, each value with its place. Keys that the author left out are missing. */
export function brandTokens(data: DataRecord, language: string): BrandTokens | undefined {
  if (!data.brand) return undefined;
  const { name, look, template, layouts, logo, colours, fonts, footer } = recordOf(data.brand);
  const { image, dark, alt } = textsOf(logo);
  return {
    ...given('name', textOf(name)),
    ...given('look', textOf(look)),
    ...given('template', textOf(template)),
    ...(layouts ? { layouts: textsOf(layouts) } : {}),
    ...(image ? { logo: { image, ...given('dark', dark), alt: alt ?? calledLogo(image, language) } } : {}),
    colours: textsOf(colours),
    fonts: Object.fromEntries(Object.entries(recordOf(fonts)).map(([role, face]) => [role, textsOf(face)])),
    ...given('footer', textOf(footer)),
  };
}

/** The alt text of a logo whose author gives none. */
const calledLogo = ({ span }: PlacedText, language: string): PlacedText =>
  new PlacedText(inLanguage(language, { zh: '标志', en: 'Logo' }), span);

/** Returns the documents under `sources` by their keys. */
export function sourceDocuments(data: DataRecord): Record<string, SourceDocument> {
  const documents = Object.entries(recordOf(data.sources)).map(([id, node]): [string, SourceDocument] => {
    const { title, short, file } = textsOf(node);
    return [id, { title: wordsOf(title), ...given('short', short?.text), ...given('file', file?.text) }];
  });
  return Object.fromEntries(documents);
}

/** Returns the severities under `checks` by the codes of their rules. */
export function checkLevels(data: DataRecord): Outline['checks'] {
  const levels: Record<string, 'off' | 'warning' | 'error'> = {};
  for (const [code, { text }] of Object.entries(textsOf(data.checks)))
    if (text === 'off' || text === 'warning' || text === 'error') levels[code] = text;
  return levels;
}

/** Returns the entries of a record without its place; none when the node is no record. */
function recordOf(node: DataNode | undefined): DataRecord {
  if (!node || node instanceof PlacedText || isList(node)) return {};
  const { [PLACE_KEY]: _, ...entries } = node;
  return entries;
}

/** Returns the texts among the entries of a record. */
function textsOf(node: DataNode | undefined): Readonly<Record<string, PlacedText>> {
  const entries = Object.entries(recordOf(node));
  return Object.fromEntries(
    entries.flatMap(([key, value]) => (value instanceof PlacedText ? [[key, value]] : [])),
  );
}

const textOf = (node: DataNode | undefined): PlacedText | undefined =>
  node instanceof PlacedText ? node : undefined;

const wordsOf = (node: DataNode | undefined): string => textOf(node)?.text ?? '';

const isList = (node: DataNode): node is readonly DataNode[] => Array.isArray(node);

/** Makes an object with the key, or an empty one when there is no value. */
const given = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
