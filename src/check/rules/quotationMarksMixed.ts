import { placeIn } from '../passages.ts';
import type { Match } from '../prose.ts';
import { matches } from '../prose.ts';
import { rule } from '../rule.ts';

const STYLES = { '“ ”': /“/gu, '「 」': /「/gu, '" "': /(?<=\p{Script=Han})"|"(?=\p{Script=Han})/gu };

export const quotationMarksMixed = rule('quotation-marks-mixed', (deck, found) => {
  const used = Object.entries(STYLES)
    .map(([style, pattern]) => ({ style, places: [...matches(deck, pattern)] }))
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => b.places.length - a.places.length);
  const [usual, ...rare] = used;
  for (const { style, places } of rare) {
    const { passage, start, end } = places[0] as Match;
    found(
      {
        usual: usual?.style ?? '',
        usualCount: usual?.places.length ?? 0,
        rare: style,
        rareCount: places.length,
      },
      placeIn(passage, start, end),
    );
  }
});
